import type { Id } from "../../src/claims/model/index.ts";
import { isList, suggestId, suggestPersonId, suggestSourceId } from "../../src/contribute/write/index.ts";
import { UsageError } from "../run-program.ts";
import { askClaim, nearOf, askQuestion } from "./ask-claim.ts";
import { askPerson, askSource } from "./ask-record.ts";
import type { Asker } from "./ask.ts";
import { isTaken, likeRecord, type Draft, type Surroundings, withDraft } from "./draft.ts";
import { recordOf, today, workIdOf } from "./fetch-record.ts";
import { answersOf, type Given, newRecordOf, debatesOf, missingAnswers } from "./flags.ts";
import { withKnownIds } from "./known-names.ts";

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
  const { made, around } = await newWithClaim(given, known, doiService);
  const idsOf = (of: Draft["kind"]): readonly Id[] =>
    made.filter((draft) => draft.kind === of).map((draft) => draft.id);
  const madeIds = { person: idsOf("person"), source: idsOf("source") };
  const answers = kind === "claim" ? await withKnownIds(said, around.debate, asker, madeIds) : said;
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

/** The debate with the new records. */
interface WithNew {
  readonly made: readonly Draft[];
  readonly around: Surroundings;
}

/** Creates the people and sources of `--new-person` and `--new-source`. */
async function newWithClaim(given: Given, known: Surroundings, doiService: string): Promise<WithNew> {
  let around = known;
  const make = async (kind: "person" | "source", text: string): Promise<Draft> => {
    const isWork = kind === "source" && !text.includes("=") && workIdOf(text) !== null;
    const said = isWork ? { id: "", answers: await recordOf(text, doiService) } : newRecordOf(kind, text);
    const draft = unasked({ kind, ...said, near: "", debateId: "", others: [] }, around, `--new-${kind}`);
    around = withDraft(around, draft);
    return draft;
  };
  const made: Draft[] = [];
  for (const text of textsOf(given["new-person"])) made.push(await make("person", named(text)));
  for (const text of textsOf(given["new-source"])) made.push(await make("source", text));
  return { made, around };
}

/** `Porter, Ann` alone is a name. */
const named = (text: string): string => (text.includes("=") ? text : `name=${text}`);

const textsOf = (value: Given[string]): readonly string[] =>
  value === undefined || typeof value === "boolean" ? [] : typeof value === "string" ? [value] : value.map(String);
