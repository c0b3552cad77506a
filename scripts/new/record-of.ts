import type { Answers } from "../../src/contribute/write/index.ts";
import { UsageError } from "../run-program.ts";
import { fetchRecord, workIdOf } from "./fetch-record.ts";
import { today } from "./today.ts";

/** The record of a work as values for a source. If it can't be fetched, only its id, with the reason on standard error. */
export async function recordOf(named: string, service: string): Promise<Answers> {
  const id = workIdOf(named);
  if (id === null) throw new UsageError(`\`${named}\` is neither a DOI nor an arXiv id.`);
  const fetched = await fetchRecord(id, service, today());
  if ("answers" in fetched) return fetched.answers;
  process.stderr.write(`The record could not be fetched: ${fetched.reason}. Continuing without it.\n`);
  return { DOI: id.doi, arxiv: id.arxiv };
}
