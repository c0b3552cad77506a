import { wordsOf } from "./words-of.ts";

/** One thing to be found, and its texts with their weights. */
export interface SearchEntry {
  readonly id: string;
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

/** Every word with the entries that have it, and how much it weighs there. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Where an entry has a word in several texts, the one of most weight counts. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const postings = new Map<string, Map<string, number>>();
  for (const { id, texts } of entries) {
    for (const { text, weight } of texts) {
      for (const word of wordsOf(text)) {
        const posting = postings.get(word) ?? new Map<string, number>();
        postings.set(word, posting.set(id, Math.max(weight, posting.get(id) ?? 0)));
      }
    }
  }
  return { entries, postings };
}
