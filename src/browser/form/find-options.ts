import type { Draft, FormContext } from "../../edit/propose/index.ts";
import { newId, newIndex } from "../../edit/propose/index.ts";
import { emptyQuery, type Entry, type Search } from "../search/index.ts";
import type { Option } from "./combobox.ts";

export type Pick = "places" | "people" | "sources";

/** What stands for a person or source that is still to be described. */
export const another = "+";

const listed = 8;

/** What can be chosen by some words: what the map has, what the draft adds, and the way to add another. */
export async function findOptions(pick: Pick, words: string, search: Search, draft: Draft): Promise<readonly Option[]> {
  const answer =
    words === "" ? null : await (pick === "places" ? search.places({ ...emptyQuery, words }) : search[pick](words));
  const entries = answer === null ? [] : await search.entries(answer.numbers.slice(0, listed));
  return [...entries.map(optionOf), ...newOnes(pick, draft)];
}

const optionOf = ({ id, kind, text, note }: Entry): Option => ({
  value: id,
  name: text,
  note: kind === "person" ? "" : kind === "source" ? (note ?? "") : kind,
  kind,
});

function newOnes(pick: Pick, { newPeople, newSources }: Draft): readonly Option[] {
  if (pick === "places") return [];
  const names = pick === "people" ? newPeople.map(({ name }) => name) : newSources.map(({ title }) => title);
  const what = pick === "people" ? "person or organisation" : "source";
  return [
    ...names.map((name, index) => ({ value: newId(index), name: name || `New ${what}`, note: "new", kind: "new" })),
    { value: another, name: `Add a new ${what}`, note: "", kind: "new" },
  ];
}

/** What a chosen value is called; an id that is unknown is itself. */
export function nameOf(pick: Pick, value: string, { known, claim, question }: FormContext, draft: Draft): string {
  const index = newIndex(value);
  if (index >= 0)
    return (pick === "people" ? draft.newPeople[index]?.name : draft.newSources[index]?.title) || "the new one below";
  if (pick === "people") return known.people.find(([id]) => id === value)?.[1] ?? value;
  if (pick === "sources") return known.sources.find(([id]) => id === value)?.[2] ?? value;
  return claim.get(value)?.[2] ?? question.get(value)?.[2] ?? value;
}
