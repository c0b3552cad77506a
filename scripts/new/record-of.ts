import type { Answers } from "../../src/edit/write/index.ts";
import { UsageError } from "../site-options.ts";
import { fetchRecord, workIdOf } from "./fetch-record.ts";
import { today } from "./today.ts";

/** What a work's record says, as answers for a source; where it can't be had, its id alone, and the reason on standard error. */
export async function recordOf(named: string, service: string): Promise<Answers> {
  const id = workIdOf(named);
  if (id === null) throw new UsageError(`\`${named}\` is neither a DOI nor an arXiv id.`);
  const fetched = await fetchRecord(id, service, today());
  if ("answers" in fetched) return fetched.answers;
  process.stderr.write(`Its record was not fetched: ${fetched.reason}. Going on with what is known.\n`);
  return { DOI: id.doi, arxiv: id.arxiv };
}
