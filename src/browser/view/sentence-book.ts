import type { Search } from "../search/index.ts";

/** The sentences of claims: those on the page, and others once they are loaded. */
export interface SentenceBook {
  /** "" for a claim whose sentence is not loaded. */
  readonly of: (id: string) => string;
  /** Loads the sentences that are missing. If that fails, pages show ids instead. */
  readonly load: (ids: Iterable<string>) => Promise<void>;
}

/** `onPage` gives the sentences that the page has anyway; "" for others. */
export function sentenceBook(search: Pick<Search, "index">, onPage: (id: string) => string): SentenceBook {
  const fetched = new Map<string, string>();
  const of = (id: string): string => onPage(id) || (fetched.get(id) ?? "");
  return {
    of,
    load: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => of(id) === "");
      if (missing.length === 0) return;
      try {
        const numbers = await Promise.all(missing.map(search.index.numberOf));
        const known = numbers.flatMap((number) => number ?? []);
        for (const { id, text } of await search.index.entries(known)) fetched.set(id, text);
      } catch {
        // `claimLink` shows ids for sentences that are missing.
      }
    },
  };
}
