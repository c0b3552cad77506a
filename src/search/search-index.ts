import type { StanceKind } from "../claims/model/index.ts";
import { isPlace, type Entry } from "./entry.ts";
import { filters, type FilterAnswer, type FilterKey } from "./filters.ts";
import { stemmerOf, type Stemmer } from "./stems.ts";
import { kindredWords, weigh, type Fields, type Kindred, type Weighed } from "./weigh.ts";
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
  readonly terms: PackedTerms;
  /** The average number of terms of a sentence. */
  readonly average: number;
}

/** The stems of the texts. Each list has a value for each of them, which compresses better than a list for each stem. */
interface PackedTerms {
  readonly stems: string;
  /** The shortest word with the stem; `-` where that is the stem. */
  readonly written: string;
  /** The numbers of the entries that have it. */
  readonly found: readonly (readonly number[])[];
  /** Its weights there, a digit in base 36 each. */
  readonly weights: string;
  /** Its kindred words, each by its place in these lists and by what it counts, in tenths. */
  readonly kindred: readonly (readonly number[])[];
}

/** For each value, and each stance (or ""), the numbers of what is found under it. */
type PackedFilter = readonly (readonly [value: string, stance: StanceKind | "", numbers: readonly number[]])[];

/** A stem of the texts. */
export interface Term {
  readonly stem: string;
  /** The shortest of the words with this stem. */
  readonly written: string;
  /** How many entries have it. */
  readonly count: number;
  /** The numbers of these entries, and its weight in each. */
  readonly found: () => readonly (readonly [number: number, weight: number])[];
  /** Words that stand for it in other wordings of a claim, and what they count, from 0 to 1. */
  readonly kindred: () => readonly (readonly [term: Term, gain: number])[];
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
  /** What is found under a value of a filter, each with the stance where there is one, of several the furthest from assent. */
  readonly foundUnder: (key: FilterKey, value: string) => ReadonlyMap<number, StanceKind | "">;
  readonly stem: Stemmer;
  /** Whether a word only asks. */
  readonly isAsking: (word: string) => boolean;
  /** Each number to its word and each word to its number. */
  readonly twins: ReadonlyMap<string, string>;
  /** All terms by their stems. */
  readonly terms: ReadonlyMap<string, Term>;
  /** The average number of terms of a sentence. */
  readonly average: number;
}

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
  const { weights, average } = weigh(documents.map(fieldsOf), stemsOf);
  const kindred = kindredWords(
    documents.flatMap(({ text, wordings }) => (wordings.length > 0 ? [[text, ...wordings].map(stemsOf)] : [])),
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
    terms: packTerms(weights, written, kindred),
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
  const numberWords = wordsOf(kept.numberWords);
  const asking = new Set(wordsOf(kept.askingWords));
  const stem = stemmerOf(kept.language);
  return {
    entries,
    passages,
    numberOf: (id) => places.get(id),
    isOnMap: (number) => onMap.has(number),
    foundUnder: (key, value) =>
      new Map(
        (kept.filters[key] ?? [])
          .filter(([name]) => name === value)
          .flatMap(([, stance, numbers]) => sums(numbers).map((number) => [number, stance] as const)),
      ),
    stem,
    isAsking: (word) => asking.has(word),
    twins: new Map(numberWords.map((word, at) => [word, numberWords[at % 2 === 0 ? at + 1 : at - 1] ?? word])),
    terms: new Map(unpackTerms(kept.terms).map((term) => [term.stem, term])),
    average,
  };
}

function packTerms(
  weights: Weighed["weights"],
  written: ReadonlyMap<string, string>,
  kindred: ReadonlyMap<string, readonly Kindred[]>,
): PackedTerms {
  const stems = [...weights.keys()].toSorted();
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const found = stems.map((stem) => [...(weights.get(stem) ?? [])].toSorted(([one], [other]) => one - other));
  return {
    stems: stems.join(" "),
    written: stems.map((stem) => (written.get(stem) === stem ? "-" : written.get(stem))).join(" "),
    found: found.map((all) => differences(all.map(([number]) => number))),
    weights: found.map((all) => all.map(([, weight]) => weight.toString(36)).join("")).join(" "),
    kindred: stems.map((stem) => (kindred.get(stem) ?? []).flatMap(([other, gain]) => [places.get(other) ?? 0, gain])),
  };
}

/** What a term leads to is unpacked when it is first asked for. */
function unpackTerms(packed: PackedTerms): readonly Term[] {
  const [written, weights] = [packed.written.split(" "), packed.weights.split(" ")];
  const terms = packed.stems.split(" ").map((stem, place): Term => {
    const word = written[place] ?? "-";
    const numbers = packed.found[place] ?? [];
    let found: ReturnType<Term["found"]> | undefined;
    return {
      stem,
      written: word === "-" ? stem : word,
      count: numbers.length,
      found: () =>
        (found ??= sums(numbers).map((number, at) => [number, Number.parseInt(weights[place]?.[at] ?? "0", 36)])),
      kindred: () =>
        (packed.kindred[place] ?? []).flatMap((other, at, pairs) => {
          const term = at % 2 === 0 ? terms[other] : undefined;
          return term ? [[term, (pairs[at + 1] ?? 0) / 10] as const] : [];
        }),
    };
  });
  return terms;
}

function differences(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function sums(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
