import type { SearchResult } from "../../search/search.ts";
import * as browser from "../../words/browser.ts";

/** So many words are named of those that were typed or searched. */
const named = 3;

/** What was searched instead of mistyped words, and which words nothing has, in sentences. */
export function missingWords({ corrected, unknown }: Pick<SearchResult, "corrected" | "unknown">): readonly string[] {
  const quoted = (words: readonly string[]): readonly string[] =>
    words.slice(0, named).map((word) => browser.quoted(word));
  return [
    ...corrected
      .slice(0, named)
      .map(({ typed, words }) =>
        words.length > named
          ? browser.search.replacedBySimilar(typed, quoted(words).join(", "))
          : browser.search.replaced(typed, quoted(words)),
      ),
    ...(unknown.length > 0 ? [browser.search.unknown(quoted(unknown))] : []),
  ].map((sentence) => `${sentence} `);
}
