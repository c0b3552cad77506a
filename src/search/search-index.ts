import type { StanceKind } from "../claims/model/index.ts";
import { isPlace, type Entry } from "./entry.ts";
import type { FilterKey } from "./filters.ts";
import { unpackNumbers } from "./packed-numbers.ts";
import { unpackStems, type PackedStems } from "./packed-stems.ts";
import { loadStemmer, type Stemmer } from "./stems.ts";
import type { Term } from "./terms.ts";
import { wordsOf } from "./words-of.ts";

/** What a search needs besides the documents. */
export interface SearchLanguage {
  /** The tag of the language of the texts. */
  readonly language: string;
  /** Former and present ids. */
  readonly aliases: readonly (readonly [former: string, present: string])[];
  /** Words that only ask, such as `the` and `what`: they are neither found nor marked. */
  readonly askingWords: string;
  /** Numbers and the words for them, in turn: `2 two 3 three`. Each is also found by the other. */
  readonly numberWords: string;
  /** Groups of words that stand for each other in everyday language: `clever smart, boss chief leader`. */
  readonly alikeWords: string;
}

/**
 * The index as it is kept in /map/search/index.json. The number of an entry is its place in `entries`; for questions and claims, it
 * is their number on the map.
 */
export interface PackedIndex extends SearchLanguage {
  /** The folder of the passages, named after their content, so that those of two builds never mix. */
  readonly passages: string;
  /** For each field, its values; "" where it is missing. */
  readonly entries: { readonly [Field in keyof Entry]-?: readonly NonNullable<Entry[Field]>[] };
  readonly filters: Partial<Readonly<Record<FilterKey, PackedFilter>>>;
  readonly stems: PackedStems;
  readonly terms: readonly (Omit<Term, "using"> & { readonly using: string })[];
  /** For each question and claim, how many numbers before it its parent is; 0 for none. */
  readonly parents: readonly number[];
  /** The average number of stems of a sentence. */
  readonly average: number;
}

/** For each value, and each stance (or ""), the numbers of what is found under it. */
export type PackedFilter = readonly (readonly [value: string, stance: StanceKind | "", numbers: string])[];

/** A stem of the texts, and where it is found. */
export interface Stem {
  readonly text: string;
  /** The shortest word with this stem. */
  readonly written: string;
  /** How many entries have it. */
  readonly count: number;
  /** The numbers of these entries, and its weight in each. */
  readonly found: () => readonly (readonly [number: number, weight: number])[];
  /** Words that stand for it in other wordings of a claim, and what they count, from 0 to 1. */
  readonly kindred: KindredStems;
}

export type KindredStems = readonly (readonly [stem: Stem, gain: number])[];

/** An index that can be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** The folder of the passages. */
  readonly passages: string;
  /** The number of a question or claim by its present or a former id; undefined for any other id. */
  readonly numberOf: (id: string) => number | undefined;
  /** Whether the number is that of a question or claim on the map: not of a claim that belongs to no question. */
  readonly isOnMap: (number: number) => boolean;
  /** The id of the question that a number is or belongs to; "" for none. */
  readonly questionOf: (number: number) => string;
  /** What is found under a value of a filter, each with the stance where there is one, of several the furthest from assent. */
  readonly foundUnder: (key: FilterKey, value: string) => ReadonlyMap<number, StanceKind | "">;
  readonly stemOf: Stemmer;
  /** Whether a word only asks. */
  readonly isAsking: (word: string) => boolean;
  /** Each number to its word and each word to its number. */
  readonly twins: ReadonlyMap<string, string>;
  /** All stems by their texts. */
  readonly stems: ReadonlyMap<string, Stem>;
  /** What may stand for a stem, in wordings of claims and in everyday language, and what each counts, from 0 to 1. */
  readonly kindredOf: (stem: string) => KindredStems;
  /** The number of what a claim replies to; its own for anything else. */
  readonly parentOf: (number: number) => number;
  readonly terms: readonly Term[];
  /** The average number of stems of a sentence. */
  readonly average: number;
}

/** What a word counts for another one that stands for it in everyday language. */
const asAlike = 0.6;

/** Opens what `buildIndex` made; the stemmer of its language is loaded. */
export const loadSearch = async (kept: PackedIndex): Promise<SearchIndex> =>
  openSearch(kept, await loadStemmer(kept.language));

/** Opens what `buildIndex` made, with the stemmer of its language. */
export function openSearch(kept: PackedIndex, stemOf: Stemmer): SearchIndex {
  const { aliases, passages, average } = kept;
  const { id: ids, kind: kinds, text: texts, note: notes, holders } = kept.entries;
  const entries = ids.map((id, number): Entry => {
    const [note = "", holder = ""] = [notes[number], holders[number]];
    return {
      ...{ id, kind: kinds[number] ?? "page", text: texts[number] ?? "" },
      ...(note !== "" && { note }),
      ...(holder !== "" && { holders: holder }),
    };
  });
  const places = new Map(entries.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  for (const [former, present] of aliases) {
    const number = places.get(present);
    if (number !== undefined && !places.has(former)) places.set(former, number);
  }
  const onMap = new Set((kept.filters.debate ?? []).flatMap(([, , numbers]) => unpackNumbers(numbers)));
  const questions = new Map(
    (kept.filters.question ?? []).flatMap(([id, , numbers]) =>
      unpackNumbers(numbers).map((number) => [number, id] as const),
    ),
  );
  const numberWords = wordsOf(kept.numberWords);
  const asking = new Set(wordsOf(kept.askingWords));
  const stems = new Map(unpackStems(kept.stems, stemOf).map((stem) => [stem.text, stem]));
  const alike = new Map<string, string[]>();
  for (const group of kept.alikeWords.split(",")) {
    const all = group.split(" ");
    for (const stem of all) alike.set(stem, [...(alike.get(stem) ?? []), ...all]);
  }
  return {
    entries,
    passages,
    numberOf: (id) => places.get(id),
    isOnMap: (number) => onMap.has(number),
    questionOf: (number) => questions.get(number) ?? "",
    foundUnder: (key, value) =>
      new Map(
        (kept.filters[key] ?? [])
          .filter(([name]) => name === value)
          .flatMap(([, stance, numbers]) => unpackNumbers(numbers).map((number) => [number, stance] as const)),
      ),
    stemOf,
    isAsking: (word) => asking.has(word),
    twins: new Map(numberWords.map((word, at) => [word, numberWords[at % 2 === 0 ? at + 1 : at - 1] ?? word])),
    terms: kept.terms.map((term) => ({ ...term, using: unpackNumbers(term.using) })),
    stems,
    kindredOf: (text) => {
      const gains = new Map(stems.get(text)?.kindred);
      for (const other of alike.get(text) ?? []) {
        const stem = stems.get(other);
        if (stem && other !== text) gains.set(stem, Math.max(asAlike, gains.get(stem) ?? 0));
      }
      return [...gains];
    },
    parentOf: (number) => number - (kept.parents[number] ?? 0),
    average,
  };
}
