import MiniSearch, { type Options } from "minisearch";
import type { StanceKind } from "../claims/model/index.ts";
import { isPlace, type Entry } from "./entry.ts";
import { filters, type FilterAnswer, type FilterKey } from "./filters.ts";
import { singular, wordsOf } from "./words-of.ts";

/** An entry, with the texts and filters by which it is found. */
export interface SearchDocument extends Entry {
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
  /** Former and present ids. */
  readonly aliases: readonly (readonly [former: string, present: string])[];
  /** Words that only ask, such as `the` and `what`: they are left out where nothing has them all. */
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
  /** Each word, as it is written, with its occurrences in each field: the number of the entry, and minus the count where that is not one. */
  readonly terms: readonly (readonly [word: string, ...byField: readonly (readonly number[])[]])[];
  /** The number of terms of each field, entry by entry. */
  readonly lengths: readonly number[][];
}

/** For each value, and each stance (or ""), the numbers of what is found under it. */
type PackedFilter = readonly (readonly [value: string, stance: StanceKind | "", numbers: readonly number[]])[];

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
  /** Words that only ask. */
  readonly asking: ReadonlySet<string>;
  /** Each number to its word and each word to its number. */
  readonly twins: ReadonlyMap<string, string>;
  /** All words of the texts, once for singular and plural, as they are written. */
  readonly words: readonly string[];
  /** Ranks the numbers of entries for words (BM25+). */
  readonly ranking: MiniSearch;
}

const fields = ["text", "names", "rest"];

/** A word in a sentence, name or title counts more than in a name that belongs to it, and that more than in an explanation or a source. */
const boost = { text: 3, names: 2, rest: 1 };

const options: Options = { fields, tokenize: wordsOf, processTerm: singular, searchOptions: { prefix: true, boost } };

/** Makes the index. Questions and claims come first, in the order of the map. `passages` is the folder of their explanations. */
export function buildIndex(documents: readonly SearchDocument[], language: SearchLanguage, passages = ""): PackedIndex {
  const ranking = new MiniSearch(options);
  ranking.addAll(
    documents.map(({ text, note = "", kind, names, remote, passage }, id) => ({
      id,
      text: kind === "source" ? `${text} ${note}` : text,
      names: wordsBeyond(names, text),
      rest: `${remote} ${passage}`,
    })),
  );
  const written = new Map<string, string>();
  for (const { text, names, remote, passage } of documents)
    for (const word of wordsOf(`${text} ${names} ${remote} ${passage}`))
      if (!written.has(singular(word)) || word === singular(word)) written.set(singular(word), word);
  const { index, fieldLength } = ranking.toJSON();
  return {
    ...language,
    passages,
    entries: documents.map(({ id, kind, text, note, holders }) => ({
      ...{ id, kind, text },
      ...(note !== undefined && { note }),
      ...(holders !== undefined && { holders }),
    })),
    filters: Object.fromEntries(filters.map(({ key }) => [key, packFilter(key, documents)])),
    terms: index.map(([term, byField]) => [
      written.get(term) ?? term,
      ...fields.map((_, field) => packed(byField[field] ?? {})),
    ]),
    lengths: documents.map((_, number) => fieldLength[number] ?? []),
  };
}

/** The words that a text does not have: an id says the words of its sentence again, which would count twice. */
function wordsBeyond(words: string, text: string): string {
  const said = new Set(wordsOf(text).map(singular));
  return wordsOf(words)
    .filter((word) => !said.has(singular(word)))
    .join(" ");
}

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
  const { entries, aliases, terms, lengths, passages } = kept;
  const places = new Map(entries.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  for (const [former, present] of aliases) {
    const number = places.get(present);
    if (number !== undefined && !places.has(former)) places.set(former, number);
  }
  const onMap = new Set((kept.filters.debate ?? []).flatMap(([, , numbers]) => sums(numbers)));
  const numberWords = wordsOf(kept.numberWords);
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
    asking: new Set(wordsOf(kept.askingWords).map(singular)),
    twins: new Map(numberWords.map((word, at) => [word, numberWords[at % 2 === 0 ? at + 1 : at - 1] ?? word])),
    words: terms.map(([word]) => word),
    ranking: MiniSearch.loadJS(
      {
        documentCount: entries.length,
        nextId: entries.length,
        documentIds: Object.fromEntries(entries.map((_, number) => [number, number])),
        fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
        fieldLength: Object.fromEntries(lengths.entries()),
        averageFieldLength: fields.map(
          (_, at) => lengths.reduce((sum, each) => sum + (each[at] ?? 0), 0) / lengths.length,
        ),
        storedFields: {},
        index: terms.map(([word, ...byField]) => [singular(word), Object.fromEntries(byField.map(unpacked).entries())]),
        serializationVersion: 2,
      },
      options,
    ),
  };
}

/** Occurrences of a term in a field, by the number of the entry. */
type Occurrences = Readonly<Record<string, number>>;

function packed(occurrences: Occurrences): readonly number[] {
  let before = -1;
  return Object.entries(occurrences).flatMap(([key, count]) => {
    const step = Number(key) - before;
    before = Number(key);
    return count === 1 ? [step] : [step, -count];
  });
}

function unpacked(numbers: readonly number[]): Occurrences {
  const occurrences: Record<string, number> = {};
  let number = -1;
  for (const each of numbers) occurrences[each < 0 ? number : (number += each)] = each < 0 ? -each : 1;
  return occurrences;
}

function differences(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function sums(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
