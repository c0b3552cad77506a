import { isList, suggestId, suggestPersonId, suggestSourceId } from "../../src/contribute/write/index.ts";
import { UsageError } from "../run-program.ts";
import { askClaim, nearOf } from "./ask-claim.ts";
import { askPerson } from "./ask-person.ts";
import { askQuestion } from "./ask-question.ts";
import { askSource } from "./ask-source.ts";
import type { Asker } from "./asker.ts";
import { isTaken } from "../is-taken.ts";
import { likeRecord, type Draft, type Surroundings } from "./draft.ts";
import { answersOf, type Given } from "./flags.ts";
import { debatesOf, missingAnswers } from "./missing-answers.ts";
import { newWithClaim } from "./new-with-claim.ts";
import { recordOf } from "./record-of.ts";
import { today } from "./today.ts";
import { withKnownIds } from "./with-known-ids.ts";

/** The kinds of records that can be created. */
export type Kind = "claim" | "question" | "source" | "person";

/** The record to write: from flags, and from questions if there is a terminal. */
export async function draftOf(
  kind: Kind,
  given: Given,
  asker: Asker | null,
  known: Surroundings,
): Promise<Draft | null> {
  const doiService = textOf(given["doi-service"]) || process.env["DOI_SERVICE"] || "https://doi.org";
  const { positionals } = given;
  const named: unknown = typeof positionals === "object" ? positionals[1] : undefined;
  const record = kind === "source" && typeof named === "string" ? await recordOf(named, doiService) : {};
  const said = { ...record, ...answersOf(kind, given) };
  const [id, debateId] = [textOf(given["id"]), textOf(given["debate"])];
  if (debateId !== "" && !known.debate.debates.some((debate) => debate.id === debateId))
    throw new UsageError(
      `There is no debate \`${debateId}\`${known.debate.debates.length === 0 ? ": " : ". Choose "}${debatesOf(known.debate)}.`,
    );
  const finish = (draft: Draft, around: Surroundings): Draft => unasked(draft, around, `--new-${draft.kind}`);
  const { made, around, answers: written } = await newWithClaim(given, said, known, { doiService, finish });
  const answers = kind === "claim" ? await withKnownIds(written, around.debate, asker) : written;
  if (asker === null) return unasked({ kind, id, answers, near: nearOf(answers), debateId, others: made }, around, "");
  switch (kind) {
    case "claim": {
      const claim = await askClaim(asker, answers, { id, doiService }, around);
      return claim && { ...claim, others: [...made, ...claim.others] };
    }
    case "question":
      return askQuestion(asker, answers, { id, debateId }, around);
    case "source":
      return askSource(asker, answers, { id, today: today() }, around);
    case "person":
      return askPerson(asker, answers, id, around);
  }
}

/** Checks that a draft from flags has all required values. `flag` is the flag that gives all of them; "" if each has its own flag. */
function unasked(draft: Draft, around: Surroundings, flag: string): Draft {
  const { kind, answers } = draft;
  const [only, ...others] = around.debate.debates;
  const debateId = draft.debateId || (others.length === 0 ? (only?.id ?? "") : "");
  const missing = missingAnswers({ ...draft, debateId }, around.debate, flag);
  if (missing.length > 0) throw new UsageError(`These flags are required without a terminal:\n${missing.join("\n")}`);
  const like = kind === "claim" || kind === "question" ? likeRecord(kind, around.debate, textOf(answers[kind])) : null;
  if (like !== null) process.stderr.write(`The map has a similar ${kind}: “${like.sentence}” (${like.id}).\n`);
  return { ...draft, debateId, id: draft.id || suggestionFor(draft, around) };
}

function suggestionFor({ kind, answers }: Draft, { debate }: Surroundings): string {
  const taken = isTaken(kind, debate);
  const name = answers["name"];
  if (kind === "source") return suggestSourceId(answers, taken);
  if (kind === "person")
    return suggestPersonId(name === undefined || typeof name === "string" || isList(name) ? {} : name, taken);
  return suggestId(kind === "question" ? kind : "claim", textOf(answers[kind]), taken);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
