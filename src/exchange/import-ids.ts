import type { Id } from "../claims/model/index.ts";
import { isId } from "../claims/index.ts";
import { suggestId } from "../contribute/write/index.ts";
import type { ExchangeQuestion, Key } from "./graph.ts";

/** Whether a key is an id as people write them here: made of words, rather than a number or a letter with a number. */
const isNamed = (key: Key): boolean => isId(key) && /[a-z]{2}/.test(key) && key !== "debate";

/** An id for each claim and question. Ids that are kept come first, so that none made from words takes one. */
export function idsFor(
  all: readonly (readonly [kind: "claim" | "question", { readonly key: Key; readonly text: string }])[],
): (key: Key) => Id {
  const taken = new Set<Id>(["debate"]);
  const ids = new Map<Key, Id>();
  for (const [, { key }] of all) if (isNamed(key)) ids.set(key, key);
  for (const id of ids.values()) taken.add(id);
  const numbers = new Map<Id, number>();
  for (const [kind, { key, text }] of all) {
    if (ids.has(key)) continue;
    const stem = suggestId(kind, text, () => false);
    // Counts on from the last number: a file may have the same words many times.
    let number = numbers.get(stem) ?? 1;
    let id = stem;
    while (taken.has(id)) {
      number += 1;
      id = `${stem.replace(/-1$/, "")}-${number}`;
    }
    numbers.set(stem, number);
    taken.add(id);
    ids.set(key, id);
  }
  return (key) => ids.get(key) ?? "";
}

/** An id for each debate of the questions, by its title. */
export function debateIds(questions: readonly ExchangeQuestion[], title: string): ReadonlyMap<string, Id> {
  const taken = new Set<Id>(["sources", "people", "pages", "tours", "terms", "words"]);
  return new Map(
    [...new Set(questions.map(({ debate }) => debate))].map((debate) => {
      const id = suggestId("question", debate || title, (other) => taken.has(other));
      taken.add(id);
      return [debate, id];
    }),
  );
}
