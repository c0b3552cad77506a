import type { StanceKind } from "../claims/model/index.ts";
import { differences, sums } from "./differences.ts";
import { isPlace, type Entry } from "./entry.ts";
import { filters, type FilterAnswer, type FilterKey } from "./filters.ts";
import { packStems, unpackStems, type PackedStems } from "./packed-stems.ts";
import { stemmerOf, type Stemmer } from "./stems.ts";
import { termsIn, type Term } from "./terms.ts";
import { kindredWords, weigh, type Fields } from "./weigh.ts";
import { wordsOf } from "./words-of.ts";

/** An entry, with the texts and filters by which it is found. */
export interface SearchDocument extends Entry {
  /** Other sentences that say the same. */
  readonly wordings: readonly string[];
  /** Names and ids that belong to it: its own id, and who holds a claim. */
  readonly names: string;
  /** Words of its sources. */
  readonly remote: string;
  /** What it says beyond its text: an explanation, a summary; "" for nothing. */
  readonly passage: string;
  readonly answers: Partial<Readonly<Record<FilterKey, readonly FilterAnswer[]>>>;
  /** Of a term, the ids of claims about it, the best first. */
  readonly about?: readonly string[];
}

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
}

/**
 * The index as it is kept in /map/search/index.json. The number of an entry is its place in `entries`; for questions and claims, it
 * is their number on the map. Numbers that increase are written as differences, which compress well.
 */
export interface PackedIndex extends SearchLanguage {
  /** The folder of the passages, named after their content, so that those of two builds never mix. */
  readonly passages: string;
  readonly entries: readonly Entry[];
  readonly filters: Partial<Readonly<Record<FilterKey, PackedFilter>>>;
  readonly stems: PackedStems;
  readonly terms: readonly Term[];
  /** The average number of stems of a sentence. */
  readonly average: number;
}

/** For each value, and each stance (or ""), the numbers of what is found under it. */
type PackedFilter = readonly (readonly [value: string, stance: StanceKind | "", numbers: readonly number[]])[];

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
  readonly kindred: () => readonly (readonly [stem: Stem, gain: number])[];
}

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
  readonly terms: readonly Term[];
  /** The average number of stems of a sentence. */
  readonly average: number;
}

/** A map of more questions and claims is found without their explanations, which would make the index too large to load. */
const mostWithPassages = 3_000;

/** Makes the index. Questions and claims come first, in the order of the map. `passages` is the folder of their explanations. */
export function buildIndex(documents: readonly SearchDocument[], language: SearchLanguage, passages = ""): PackedIndex {
  const stem = stemmerOf(language.language);
  const asking = new Set(wordsOf(language.askingWords));
  const written = new Map<string, string>();
  const stemsOf = (text: string): readonly string[] =>
    wordsOf(text).flatMap((word) => {
      if (asking.has(word)) return [];
      const cut = stem(word);
      const shortest = written.get(cut);
      if (shortest === undefined || word.length < shortest.length) written.set(cut, word);
      return [cut];
    });
  const isLarge = documents.filter(({ kind }) => isPlace(kind)).length > mostWithPassages;
  const indexed = isLarge ? documents.map((each) => (isPlace(each.kind) ? { ...each, passage: "" } : each)) : documents;
  const { weights, average } = weigh(indexed.map(fieldsOf), stemsOf);
  const kindred = kindredWords(
    documents.flatMap(({ kind, text, wordings }) =>
      isPlace(kind) && wordings.length > 0 ? [[text, ...wordings].map(stemsOf)] : [],
    ),
  );
  return {
    ...language,
    passages,
    entries: documents.map(({ id, kind, text, note, holders }) => ({
      ...{ id, kind, text },
      ...(note !== undefined && { note }),
      ...(holders !== undefined && { holders }),
    })),
    filters: Object.fromEntries(filters.map(({ key }) => [key, packFilter(key, documents)])),
    stems: packStems(weights, written, kindred),
    terms: termsIn(indexed, stemsOf).map((term) => ({ ...term, using: differences(term.using) })),
    average,
  };
}

const fieldsOf = ({ kind, text, note = "", wordings, names, remote, passage }: SearchDocument): Fields => ({
  sentence: [kind === "source" ? `${text} ${note}` : text],
  wordings,
  passage: [passage],
  names: [`${names} ${remote}`],
});

function packFilter(key: FilterKey, documents: readonly SearchDocument[]): PackedFilter {
  const found = new Map<string, Map<StanceKind | "", number[]>>();
  documents.forEach(({ answers }, number) => {
    for (const [value, stance = ""] of answers[key] ?? []) {
      const ofValue = found.get(value) ?? new Map<StanceKind | "", number[]>();
      const numbers = ofValue.get(stance) ?? [];
      if (numbers.at(-1) !== number) numbers.push(number);
      found.set(value, ofValue.set(stance, numbers));
    }
  });
  const stances = ["", "asserts", "concedes", "rejects"] as const;
  return [...found].flatMap(([value, byStance]) =>
    stances.flatMap((stance) => {
      const numbers = byStance.get(stance);
      return numbers === undefined ? [] : [[value, stance, differences(numbers)] as const];
    }),
  );
}

/** Opens what `buildIndex` made. */
export function openSearch(kept: PackedIndex): SearchIndex {
  const { entries, aliases, passages, average } = kept;
  const places = new Map(entries.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  for (const [former, present] of aliases) {
    const number = places.get(present);
    if (number !== undefined && !places.has(former)) places.set(former, number);
  }
  const onMap = new Set((kept.filters.debate ?? []).flatMap(([, , numbers]) => sums(numbers)));
  const questions = new Map(
    (kept.filters.question ?? []).flatMap(([id, , numbers]) => sums(numbers).map((number) => [number, id] as const)),
  );
  const numberWords = wordsOf(kept.numberWords);
  const asking = new Set(wordsOf(kept.askingWords));
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
          .flatMap(([, stance, numbers]) => sums(numbers).map((number) => [number, stance] as const)),
      ),
    stemOf: stemmerOf(kept.language),
    isAsking: (word) => asking.has(word),
    twins: new Map(numberWords.map((word, at) => [word, numberWords[at % 2 === 0 ? at + 1 : at - 1] ?? word])),
    terms: kept.terms.map((term) => ({ ...term, using: sums(term.using) })),
    stems: new Map(unpackStems(kept.stems).map((stem) => [stem.text, stem])),
    average,
  };
}
