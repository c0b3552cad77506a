import type { Id } from "../../src/claims/model/index.ts";
import { newIndex } from "../../src/contribute/propose/index.ts";
import { isList, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import { withDraft, type Draft, type Surroundings } from "./draft.ts";
import { newRecordOf, type Given } from "./flags.ts";
import { recordOf } from "./record-of.ts";
import { workIdOf } from "./fetch-record.ts";

/** The debate with the new records, and the claim's values with their ids in place of `+1`, `+2`. */
export interface WithNew {
  readonly made: readonly Draft[];
  readonly around: Surroundings;
  readonly answers: Answers;
}

/** Creates the people and sources of `--new-person` and `--new-source`. `finish` checks and completes a draft. */
export async function newWithClaim(
  given: Given,
  answers: Answers,
  known: Surroundings,
  {
    doiService,
    finish,
  }: { readonly doiService: string; readonly finish: (draft: Draft, around: Surroundings) => Draft },
): Promise<WithNew> {
  let around = known;
  const make = async (kind: "person" | "source", text: string): Promise<Draft> => {
    const isWork = kind === "source" && !text.includes("=") && workIdOf(text) !== null;
    const said = isWork ? { id: "", answers: await recordOf(text, doiService) } : newRecordOf(kind, text);
    const draft = finish({ kind, ...said, near: "", debateId: "", others: [] }, around);
    around = withDraft(around, draft);
    return draft;
  };
  const people: Draft[] = [];
  for (const text of textsOf(given["new-person"])) people.push(await make("person", named(text)));
  const sources: Draft[] = [];
  for (const text of textsOf(given["new-source"])) sources.push(await make("source", text));
  const ids = { person: people.map(({ id }) => id), source: sources.map(({ id }) => id) };
  return { made: [...people, ...sources], around, answers: withIds(answers, ids) };
}

/** `Porter, Ann` alone is a name. */
const named = (text: string): string => (text.includes("=") ? text : `name=${text}`);

const textsOf = (value: Given[string]): readonly string[] =>
  value === undefined || typeof value === "boolean" ? [] : typeof value === "string" ? [value] : value.map(String);

function withIds(answers: Answers, ids: Readonly<Record<"person" | "source", readonly Id[]>>): Answers {
  const renamed = (entry: Answer): Answer => {
    if (typeof entry === "string" || isList(entry)) return entry;
    const { person, source } = entry;
    return {
      ...entry,
      ...(typeof person === "string" ? { person: ids.person[newIndex(person)] ?? person } : {}),
      ...(typeof source === "string" ? { source: ids.source[newIndex(source)] ?? source } : {}),
    };
  };
  const lists = ["held-by", "sources"].flatMap((key) => {
    const list = answers[key];
    return list !== undefined && isList(list) ? [[key, list.map(renamed)] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(lists) };
}
