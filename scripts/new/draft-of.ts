import type { Id } from "../../src/claims/model/index.ts";
import { UsageError } from "../run-program.ts";
import type { Asker } from "./ask.ts";
import { askRecord } from "./ask-record.ts";
import { nearOf, suggestedId, textOf, type Draft, type Kind, type Surroundings, withDraft } from "./draft.ts";
import { recordOf, workIdOf } from "./fetch-record.ts";
import { answersOf, type Given, newRecordOf, debatesOf, missingAnswers } from "./flags.ts";
import { withKnownIds } from "./known-names.ts";
import { described, likeRecords, saysTheSame } from "./like-records.ts";

/** The record to write: from flags, and from questions if there is a terminal. */
export async function draftOf(
  kind: Kind,
  given: Given,
  asker: Asker | null,
  known: Surroundings,
): Promise<Draft | null> {
  const [, work] = textsOf(given["positionals"]);
  const record = kind === "source" && work !== undefined ? await recordOf(work, known.doiService) : {};
  const said = { ...record, ...answersOf(kind, given) };
  const [id, debateId] = [textOf(given["id"]), textOf(given["debate"])];
  if (debateId !== "" && !known.debate.debates.some((debate) => debate.id === debateId))
    throw new UsageError(
      `There is no debate \`${debateId}\`${known.debate.debates.length === 0 ? ": " : ". Choose "}${debatesOf(known.debate)}.`,
    );
  const { made, around } = await newWithClaim(given, known);
  const idsOf = (of: Draft["kind"]): readonly Id[] =>
    made.filter((draft) => draft.kind === of).map((draft) => draft.id);
  const madeIds = { person: idsOf("person"), source: idsOf("source") };
  const answers = kind === "claim" ? await withKnownIds(said, around.debate, asker, madeIds) : said;
  const draft = { kind, id, answers, debateId, others: made };
  return asker === null ? unasked(draft, around, "") : askRecord(asker, draft, around);
}

/** Checks that a draft from flags has all required values. `flag` is the flag that gives all of them; "" if each has its own flag. */
function unasked(draft: Draft, around: Surroundings, flag: string): Draft {
  const { kind, answers } = draft;
  const [only, ...others] = around.debate.debates;
  const debateId = draft.debateId || (others.length === 0 ? (only?.id ?? "") : "");
  const missing = missingAnswers({ ...draft, debateId }, around.debate, flag);
  if (missing.length > 0) throw new UsageError(`These flags are required without a terminal:\n${missing.join("\n")}`);
  const target = nearOf(answers);
  const like =
    kind === "claim" || kind === "question" ? likeRecords(kind, around.debate, textOf(answers[kind]), target) : [];
  for (const each of like.filter((each) => each.id === target || saysTheSame(each))) {
    const is = each.id === target ? "It says nearly what it replies to" : `The map has a similar ${kind}`;
    process.stderr.write(`${is}: ${described(each, around.debate)}.\n`);
  }
  const id = draft.id || suggestedId(draft, around.debate);
  const asked = flag === "" ? "--id ID" : `id=ID in ${flag}`;
  if (id === "")
    throw new UsageError(`The name of the ${kind} has no Latin letters to make an id of: give one, ${asked}.`);
  return { ...draft, debateId, id };
}

/** Creates the people and sources of `--new-person` and `--new-source`, and the debate with them. */
async function newWithClaim(given: Given, known: Surroundings) {
  let around = known;
  const make = async (kind: "person" | "source", text: string): Promise<Draft> => {
    const isWork = kind === "source" && !text.includes("=") && workIdOf(text) !== null;
    const said = isWork ? { id: "", answers: await recordOf(text, around.doiService) } : newRecordOf(kind, text);
    const draft = unasked({ kind, ...said, debateId: "", others: [] }, around, `--new-${kind}`);
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

const textsOf = (value: Given[string]): readonly string[] => (typeof value === "object" ? value : []);
