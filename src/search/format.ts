/**
 * The files of the search, all JSON, written at build under /map/search/. `head.json` comes first and is small; the rest
 * stands in a folder named after its content, so that files of two builds are never mixed, and is fetched when it is needed:
 *
 *     head.json                    Head
 *     <folder>/words/<n>.json      WordsFile: some words in alphabetical order, and where each occurs
 *     <folder>/vocabulary.json     Vocabulary: all words, to find the one that was meant by a mistyped one
 *     <folder>/filters.json        FiltersFile: numbers by kind, basis, person; and the unanswered ones
 *     <folder>/entries/<n>.json    EntriesFile: what a list of hits shows
 *     <folder>/ids/<n>.json        IdsFile: present and former ids in alphabetical order, and their numbers
 *
 * Everything that can be found has a number: questions and claims from 0 in reading order (a question, then its claims
 * depth first), then people in the order of their family names, then sources.
 */

/** Increasing numbers: the first, then how much each is more than the one before. Few digits, often the same. */
export type Deltas = readonly number[];

export interface Head {
  readonly folder: string;
  /** In reading order, each with the number it has itself: its claims follow, up to the next question or `outside`. */
  readonly questions: readonly (readonly [id: string, debate: string, number: number])[];
  /** The first number of claims from which no question can be reached; of people; of sources; and how many entries there are. */
  readonly outside: number;
  readonly people: number;
  readonly sources: number;
  readonly size: number;
  readonly entriesPerFile: number;
  /** The first word of each words file, the first id of each ids file. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** A word, and the entries where its weight is 3, 2 and 1. */
export type WordsFile = readonly (readonly [word: string, ...byWeight: readonly Deltas[]])[];

/** The most that a word can weigh. */
export const heaviest = 3;

/** In alphabetical order. */
export type Vocabulary = readonly string[];

export interface FiltersFile {
  readonly kinds: Readonly<Record<string, Deltas>>;
  readonly bases: Readonly<Record<string, Deltas>>;
  readonly unanswered: Deltas;
  /** Those who take a stance on a claim, in the order of their family names, and what they assert, concede and reject. */
  readonly people: readonly (readonly [id: string, name: string, asserts: Deltas, concedes: Deltas, rejects: Deltas])[];
}

export type PlaceKind = "question" | "position" | "reason" | "objection" | "rebuttal";

export type EntryKind = PlaceKind | "person" | "source";

/** What a list of hits shows of an entry. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** A sentence, a name or a title. */
  readonly text: string;
  /** A source's short reference; `unanswered` where an objection or rebuttal is; else left out. */
  readonly note?: string;
}

/** `entriesPerFile` entries, the first file from number 0. */
export type EntriesFile = readonly Entry[];

export type IdsFile = readonly (readonly [id: string, number: number])[];
