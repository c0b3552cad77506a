import type { SearchDocument } from "./build-index.ts";
import type { Stem } from "./search-index.ts";
import { weightOf, type Weighed } from "./weigh.ts";

/** A term of the map, as the index has it. */
export interface Term {
  /** The number of its entry. */
  readonly number: number;
  /** The stems of each of its names, with a space before and after each stem. */
  readonly names: readonly string[];
  /** The numbers of the claims about it, the best first. */
  readonly about: readonly number[];
  /** The numbers of others that have one of its names, in order. */
  readonly using: readonly number[];
}

/** Names of several words are found as phrases. `stemsOf` gives the stems of a text without those that only ask. */
export function indexedTerms(
  documents: readonly SearchDocument[],
  stemsOf: (text: string) => readonly string[],
  weights: Weighed["weights"],
): readonly Term[] {
  const places = new Map(documents.map(({ id, kind }, number) => [kind === "term" ? `term ${id}` : id, number]));
  const terms = documents.flatMap(({ kind, text, wordings, about = [] }, number) => {
    // Where one word is left beside those that only ask, it says too little: `follow` of `does not follow`.
    const names = [text, ...wordings].flatMap((name) => {
      const stems = stemsOf(name);
      return stems.length > (name.includes(" ") ? 1 : 0) ? [stems] : [];
    });
    const claims = about.flatMap((id) => places.get(id) ?? []);
    return kind === "term" ? [{ number, names: [...new Set(names.map(phrase))], about: claims }] : [];
  });
  const texts = documents.map(({ kind, text, wordings, passage }) =>
    kind === "term" ? [] : [text, ...wordings, passage].map((each) => phrase(stemsOf(each))),
  );
  return terms.map((term) => {
    const using = term.names.flatMap((name) => {
      const [first = ""] = name.trim().split(" ");
      const having = [...(weights.get(first)?.keys() ?? [])];
      return having.filter((number) => texts[number]?.some((text) => text.includes(name)));
    });
    return {
      ...term,
      using: [...new Set(using)].filter((number) => !term.about.includes(number)).toSorted((a, b) => a - b),
    };
  });
}

const phrase = (stems: readonly string[]): string => ` ${stems.join(" ")} `;

/** The terms that these stems name, and whether they say nothing else. */
export function termsNamed(
  terms: readonly Term[],
  stems: readonly string[],
): { readonly named: readonly Term[]; readonly isAll: boolean } {
  const typed = phrase(stems);
  const named = terms.filter(({ names }) => names.some((name) => typed.includes(name)));
  const longestFirst = named.flatMap(({ names }) => names).toSorted((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((left, name) => left.replaceAll(name, "  "), typed);
  return { named, isAll: named.length > 0 && rest.trim() === "" };
}

/** What a term that is named counts for the claims about it, as if it were a word of theirs: the best one most. */
export function asStem({ names: [name = ""], about, using }: Term): Stem {
  const full = weightOf(1, 1, 1);
  const found = [
    ...about.map((number, place) => [number, Math.max(full / 2, full - place)] as const),
    ...using.map((number) => [number, full / 4] as const),
  ];
  return { text: name, written: name, count: found.length, found: () => found, kindred: [] };
}
