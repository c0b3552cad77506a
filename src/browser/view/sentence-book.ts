import type { Search } from "../search/index.ts";

/** Sentences of claims: those that are on the page, and others once they were asked for. */
export interface SentenceBook {
  /** "" for a claim whose sentence isn't there yet. */
  readonly of: (id: string) => string;
  /** Fetches what is missing; where that fails, ids have to do. */
  readonly load: (ids: Iterable<string>) => Promise<void>;
}

/** `onPage` answers for what the page has anyway. */
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
        // Each claim is then named by its id, and its link leads to its page.
      }
    },
  };
}
