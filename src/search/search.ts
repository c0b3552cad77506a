import type { StanceKind } from "../claims/model/index.ts";
import { distanceToBeginning } from "../text/nearest.ts";
import { filters, type Chosen } from "./filters.ts";
import { countFound, type Sought } from "./passage.ts";
import type { Entry, EntryKind } from "./entry.ts";
import type { SearchIndex } from "./search-index.ts";
import { singular, wordsOf } from "./words-of.ts";

export interface SearchResult {
  /** The best first: those that have all words, or if there are none, those that have some of them. */
  readonly numbers: readonly number[];
  /** Whether they have all words. */
  readonly hasAllWords: boolean;
  /** Further ones with some of the words, the best first. */
  readonly others: readonly number[];
  /** What was searched: the typed words, or those of them that name something where nothing has them all. */
  readonly words: string;
  /** Mistyped words, and the words that were searched instead. */
  readonly corrected: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** For each word that does not only ask, if there is one, itself and the words that stand for it: what to mark in a text. */
  readonly sought: Sought;
  /** If the filters let nothing pass: how many there are without them. */
  readonly withoutFilters: number;
}

/** A typed word, and the terms of the index that stand for it: itself, its number or the word for that, or a correction. */
interface SoughtWord {
  readonly typed: string;
  readonly terms: readonly string[];
  /** If it is mistyped, the words of the map that are near it. */
  readonly corrections: readonly string[];
  /** Whether it only asks, such as `what` and `the`. */
  readonly isAsking: boolean;
}

/** Of words pasted by the hundred, only so many are searched. */
const mostWords = 32;

/** Where nothing has all words, those are found whose score is at least this part of the best one. */
const leastScore = 0.5;

/**
 * Finds entries by their words: by all of them, by all but those that only ask, or by any, the best first. Words count by their
 * beginning too, but less. Without words it finds everything that passes the filters.
 */
export function search(
  index: SearchIndex,
  words: string,
  chosen: Chosen = {},
  among: (entry: Entry, number: number) => boolean = () => true,
): SearchResult {
  const sought = [...new Set(wordsOf(words))].slice(0, mostWords).map((word) => soughtWord(index, word));
  const naming = sought.filter(({ isAsking }) => !isAsking);
  const isAmong = (number: number): boolean =>
    index.entries.slice(number, number + 1).some((each) => among(each, number));
  const passes = passedBy(index, chosen);
  const find = (isWanted: (number: number) => boolean): Best =>
    words.trim() === ""
      ? { numbers: index.entries.map((_, number) => number).filter(isWanted), others: [], hasAllWords: true, words: "" }
      : bestOf(index, sought, isWanted);
  const best = find((number) => isAmong(number) && passes(number));
  const id = index.numberOf(words.trim());
  const named = [
    ...(id !== undefined && isAmong(id) && passes(id) ? [id] : []),
    ...comparedIn(index, sought).filter((number) => isAmong(number) && passes(number)),
  ];
  const numbers = [
    ...named,
    ...(named.length === 0 || best.hasAllWords ? best.numbers.filter((each) => !named.includes(each)) : []),
  ];
  return {
    ...best,
    numbers,
    hasAllWords: best.hasAllWords || named.length > 0,
    words: best.words || words.trim(),
    corrected: sought.flatMap(({ typed, corrections }) =>
      corrections.length > 0 ? [{ typed, words: corrections }] : [],
    ),
    sought: (naming.length > 0 ? naming : sought).map(({ typed, terms }) => [typed, ...terms]),
    withoutFilters: numbers.length > 0 ? 0 : find(isAmong).numbers.length,
  };
}

/** What each person asserts, concedes or rejects of what was found, where the filters choose a person; null where they don't. */
export function stancesUnder(index: SearchIndex, chosen: Chosen): ReadonlyMap<number, StanceKind> | null {
  const found = filters.flatMap(({ key }) => (chosen[key] ?? []).flatMap((value) => [...index.foundUnder(key, value)]));
  const stances = found.flatMap(([number, stance]) => (stance === "" ? [] : [[number, stance] as const]));
  return (chosen.person ?? []).length === 0 ? null : new Map(stances);
}

/** The sentence of a question or claim; "" for an unknown id. */
export function sentenceIn({ entries, numberOf }: SearchIndex, id: string): string {
  return entries[numberOf(id) ?? -1]?.text ?? "";
}

/** The people who take a stance on a claim. */
export function peopleWithStances({ entries, foundUnder }: SearchIndex): readonly Entry[] {
  return entries.filter(({ kind, id }) => kind === "person" && foundUnder("person", id).size > 0);
}

/** Where the words name two people rather than one, as `Ada vs Ben` does: what compares them, whatever else has the words. */
function comparedIn({ entries }: SearchIndex, words: readonly SoughtWord[]): readonly number[] {
  const naming = words.filter(({ isAsking }) => !isAsking).map(({ typed, terms }) => [typed, ...terms]);
  const namedBy = (kind: EntryKind): readonly number[] =>
    [...entries.keys()].filter((number) => {
      const entry = entries[number];
      return entry?.kind === kind && countFound(entry.text, naming) === naming.length;
    });
  return naming.length < 2 || namedBy("person").length > 0 ? [] : namedBy("pair");
}

function soughtWord({ words, twins, asking }: SearchIndex, typed: string): SoughtWord {
  const word = singular(typed);
  const known = [word, ...(twins.has(typed) ? [singular(twins.get(typed) ?? "")] : [])];
  const isKnown = known.some((each) => words.some((other) => other.startsWith(each)));
  const corrections = isKnown ? [] : wordsNear(word, words);
  return {
    typed,
    terms: corrections.length > 0 ? corrections.map(singular) : known,
    corrections,
    isAsking: asking.has(word),
  };
}

/** The words that begin with what is nearest to a mistyped one. A short word has too many near ones to guess. */
function wordsNear(typed: string, words: readonly string[]): readonly string[] {
  let least = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  let near: string[] = [];
  for (const word of least === 0 ? [] : words) {
    const distance = distanceToBeginning(typed, word, least);
    if (distance < least) near = [];
    if (distance > least) continue;
    least = distance;
    near.push(word);
  }
  return near;
}

type Best = Pick<SearchResult, "numbers" | "others" | "hasAllWords" | "words">;

/** Those that have all words, else those that have all that name something, else some of them. */
function bestOf(index: SearchIndex, sought: readonly SoughtWord[], isWanted: (number: number) => boolean): Best {
  const naming = sought.filter(({ isAsking }) => !isAsking);
  const fewer = naming.length > 0 && naming.length < sought.length ? [naming] : [];
  let some: readonly Match[] = [];
  for (const words of [sought, ...fewer]) {
    some = ranked(index, words).filter(({ number }) => isWanted(number));
    const numbers = numbersOf(some.filter(({ hasAllWords }) => hasAllWords));
    if (numbers.length === 0) continue;
    const others = numbersOf(some.filter(({ hasAllWords }) => !hasAllWords));
    return {
      numbers,
      others,
      hasAllWords: true,
      words: words === sought ? "" : words.map(({ typed }) => typed).join(" "),
    };
  }
  const [first] = some;
  const best = some.filter(({ score }) => score >= leastScore * (first?.score ?? 0));
  return { numbers: numbersOf(best), others: numbersOf(some.slice(best.length)), hasAllWords: false, words: "" };
}

interface Match {
  readonly number: number;
  readonly score: number;
  /** Whether it has all words. */
  readonly hasAllWords: boolean;
}

/** All that has any of the words, the best first. */
function ranked({ ranking }: SearchIndex, sought: readonly SoughtWord[]): readonly Match[] {
  const queries = sought.map(({ terms }) => ({ combineWith: "OR" as const, queries: [...terms] }));
  return ranking
    .search({ combineWith: "OR", queries })
    .map(({ id, score, queryTerms }) => ({
      number: Number(id),
      score,
      hasAllWords: sought.every(({ terms }) => terms.some((term) => queryTerms.includes(term))),
    }))
    .sort((one, other) => other.score - one.score || one.number - other.number);
}

function numbersOf(matches: readonly Match[]): readonly number[] {
  return matches.map(({ number }) => number);
}

/** Whether the number of an entry passes all filters. */
function passedBy(index: SearchIndex, chosen: Chosen): (number: number) => boolean {
  const found = filters.flatMap(({ key }) => {
    const values = chosen[key] ?? [];
    return values.length === 0 ? [] : [values.map((value) => index.foundUnder(key, value))];
  });
  return (number) => found.every((ofValues) => ofValues.some((numbers) => numbers.has(number)));
}
