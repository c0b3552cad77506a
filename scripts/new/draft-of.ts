import { fieldTables, relationKeys } from "../../src/parse/index.ts";
import { isEmpty, isList, suggestId, suggestPersonId, suggestSourceId, type Answers } from "../../src/write/index.ts";
import { UsageError } from "../site-options.ts";
import { askClaim, nearOf } from "./ask-claim.ts";
import { askPerson } from "./ask-person.ts";
import { askQuestion } from "./ask-question.ts";
import { askSource } from "./ask-source.ts";
import type { Asker } from "./asker.ts";
import { isTaken, likeClaim, type Draft, type Surroundings } from "./draft.ts";
import { fetchRecord, workIdOf } from "./fetch-record.ts";
import { answersOf, type Given } from "./flags.ts";
import { today } from "./today.ts";

/** What can be made one by one. */
export type Kind = "claim" | "question" | "source" | "person";

/** What is to be written: asked for where somebody can be asked, else as the flags have it. */
export async function draftOf(
  kind: Kind,
  given: Given,
  asker: Asker | null,
  around: Surroundings,
): Promise<Draft | null> {
  const record = kind === "source" ? await recordOf(given) : {};
  const answers = { ...record, ...answersOf(kind, given) };
  const [id, debateId] = [textOf(given["id"]), textOf(given["debate"])];
  if (asker === null) return unasked({ kind, id, answers, near: nearOf(answers), debateId }, around);
  switch (kind) {
    case "claim":
      return askClaim(asker, answers, id, around);
    case "question":
      return askQuestion(asker, answers, { id, debateId }, around);
    case "source":
      return askSource(asker, answers, { id, today: today() }, around);
    case "person":
      return askPerson(asker, answers, id, around);
  }
}

/** A source's record, where a DOI or arXiv id was named. */
async function recordOf({ positionals, "doi-service": given }: Given): Promise<Answers> {
  const named: unknown = typeof positionals === "object" ? positionals[1] : undefined;
  if (typeof named !== "string") return {};
  const id = workIdOf(named);
  if (id === null) throw new UsageError(`\`${named}\` is neither a DOI nor an arXiv id.`);
  const service = textOf(given) || process.env["DOI_SERVICE"] || "https://doi.org";
  const fetched = await fetchRecord(id, service, today());
  if ("answers" in fetched) return fetched.answers;
  process.stderr.write(`Its record was not fetched: ${fetched.reason}. Going on with what is known.\n`);
  return { DOI: id.doi, arxiv: id.arxiv };
}

/** A draft of which nothing was asked: what it can't do without must be there. */
function unasked(draft: Draft, around: Surroundings): Draft {
  const { kind, answers } = draft;
  const missing = [...fieldTables[kind]].filter(([key, { required }]) => required && isEmpty(answers[key]));
  const needed = missing.map(([key]) => `--${key.toLowerCase()}`);
  if (kind === "claim" && relationKeys.every((key) => isEmpty(answers[key])))
    needed.push(`one of ${relationKeys.map((key) => `--${key}`).join(", ")}`);
  const [only, ...others] = around.debate.debates;
  const debateId = draft.debateId || (others.length === 0 ? (only?.id ?? "") : "");
  if (kind === "question" && debateId === "") needed.push("--debate");
  if (needed.length > 0) throw new UsageError(`Nobody can be asked here, so give ${needed.join(" and ")}.`);
  const like = kind === "claim" ? likeClaim(around.debate, textOf(answers["claim"])) : null;
  if (like !== null) process.stderr.write(`The map has a claim like it: “${like.sentence}” (${like.id}).\n`);
  return { ...draft, debateId, id: draft.id || suggestionFor(draft, around) };
}

function suggestionFor({ kind, answers }: Draft, { debate }: Surroundings): string {
  const taken = isTaken(kind, debate);
  const name = answers["name"];
  if (kind === "source") return suggestSourceId(answers, taken);
  if (kind === "person")
    return suggestPersonId(name === undefined || typeof name === "string" || isList(name) ? {} : name, taken);
  return suggestId(textOf(answers[kind]), taken);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
