import type { StanceKind } from "../claims/model/index.ts";
import { distanceToBeginning } from "../text/nearest.ts";
import { filters, type Chosen } from "./filters.ts";
import { countFound, type Sought } from "./passage.ts";
import { ranked, scores, withParents, worth, type Scores, type SoughtWord } from "./score.ts";
import type { Entry, EntryKind } from "./entry.ts";
import type { SearchIndex, Stem } from "./search-index.ts";
import { asStem, termsNamed } from "./terms.ts";
import { wordsOf } from "./words-of.ts";

export interface SearchResult {
  /** The best first: those that have all words, and those that have enough of them. */
  readonly numbers: readonly number[];
  /** Further ones that have some of the words, the best first. */
  readonly others: readonly number[];
  /** Mistyped words, and the words that were searched instead. */
  readonly corrected: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Words that nothing on the map has. */
  readonly unknown: readonly string[];
  /** What to mark in a text, for each word that was searched. */
  readonly sought: Sought;
  /** If the filters let nothing pass: how many there are without them. */
  readonly withoutFilters: number;
}

/** Of words pasted by the hundred, only so many are searched. */
const mostWords = 32;

/** Without all words, those are found whose score is at least this part of the best one. */
const leastScore = 0.5;

/** What a word that only begins as the last one typed counts, and a word that is near a mistyped one. */
const [asBeginning, asCorrection] = [0.6, 0.8];

/** If all of a claim's sentence is typed, the claim is among so many of the best: only those that have its words more often come before. */
const mostAlike = 40;

/** In a sentence, words that are worth less than this part of the rarest are not marked: `not` beside `samovar`. */
const leastMarked = 1 / 3;

/** From so many words on, kindred words are searched too, and from so many on in full: the fewer, the more they are meant as typed. */
const [wordsOfSentence, wordsInFull] = [3, 8];

/** So short a beginning may begin anything: `AI` is not meant as `aim`. Scripts without capitals may have words as short. */
const tooShort = /^\p{Cased}{1,2}$/u;

/**
 * Finds entries by any of the words, the best first; words that only ask don't count. The last word may be unfinished. Without
 * words it finds everything that passes the filters.
 */
export function search(
  index: SearchIndex,
  words: string,
  chosen: Chosen = {},
  among: (entry: Entry, number: number) => boolean = () => true,
): SearchResult {
  const all = wordsOf(words).slice(0, mostWords);
  const typed = [...new Set(all)];
  const naming = typed.filter((word) => !index.isAsking(word));
  const isSentence = naming.length >= wordsOfSentence;
  // Where all words only ask, the last may begin another: `the` of `theory`.
  const looked = (naming.length > 0 ? naming : all.slice(-1)).map((word) =>
    lookUp(index, word, word === all.at(-1), isSentence ? Math.min(1, naming.length / wordsInFull) : 0),
  );
  const corrected = new Map(
    looked.flatMap(({ typed: word, corrections }) => (corrections.length > 0 ? [[word, corrections] as const] : [])),
  );
  const { named, isAll } = termsNamed(
    index.terms,
    all.flatMap((word) => (index.isAsking(word) ? [] : [index.stemOf(corrected.get(word)?.[0] ?? word)])),
  );
  const ofWords = scores(index, [
    ...looked,
    ...named.map((term) => ({ stems: [[asStem(term), 1]] as const, kindred: [] })),
  ]);
  const found = isSentence ? withParents(index, ofWords) : ofWords;
  const best = ranked(found);
  const isAmong = (number: number): boolean => {
    const entry = index.entries[number];
    return entry !== undefined && among(entry, number);
  };
  const passes = passedBy(index, chosen);
  const find = (isWanted: (number: number) => boolean): Pick<SearchResult, "numbers" | "others"> =>
    words.trim() === ""
      ? { numbers: index.entries.map((_, number) => number).filter(isWanted), others: [] }
      : bestOf(best.filter(isWanted), found, looked.length);
  const { numbers, others } = find((number) => isAmong(number) && passes(number));
  const worths = looked.map(({ stems: [first] }) => worth(index, first?.[0].count ?? index.entries.length));
  const least = isSentence ? leastMarked * Math.max(...worths) : 0;
  const sought = looked.flatMap(({ isSought }, place) => ((worths[place] ?? 0) < least ? [] : [isSought]));
  const id = index.numberOf(words.trim());
  const meant = [
    ...(id === undefined ? [] : [id]),
    ...termsCalled(index, all),
    ...best
      .slice(0, mostAlike)
      .filter((number) => wordsOf(index.entries[number]?.text ?? "").join(" ") === all.join(" ")),
    ...comparedIn(index, sought),
    ...(isAll ? named.flatMap(({ number, about }) => [number, ...about]) : []),
  ].filter((number) => isAmong(number) && passes(number));
  const isElsewhere = (number: number): boolean => !meant.includes(number);
  return {
    numbers: [...new Set(meant), ...numbers.filter(isElsewhere)],
    others: others.filter(isElsewhere),
    corrected: [...corrected].map(([word, words]) => ({ typed: word, words })),
    unknown: meant.length > 0 ? [] : looked.flatMap(({ typed: word, stems }) => (stems.length === 0 ? [word] : [])),
    sought,
    withoutFilters: meant.length + numbers.length > 0 ? 0 : find(isAmong).numbers.length,
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

/** The terms whose name was typed, in any form: also a name of words that only ask, such as `position`. */
const termsCalled = ({ entries, stemOf }: SearchIndex, typed: readonly string[]): readonly number[] => {
  const name = typed.map(stemOf).join(" ");
  const isCalled = ({ kind, text }: Entry): boolean => kind === "term" && wordsOf(text).map(stemOf).join(" ") === name;
  return entries.flatMap((entry, number) => (isCalled(entry) ? [number] : []));
};

/** Two people are named by at most so many words. */
const wordsOfTwoNames = 8;

/** Where the words name two people rather than one, as `Ada vs Ben` does: what compares them, whatever else has the words. */
function comparedIn({ entries }: SearchIndex, sought: Sought): readonly number[] {
  const namedBy = (kind: EntryKind): readonly number[] =>
    [...entries.keys()].filter((number) => {
      const entry = entries[number];
      return entry?.kind === kind && countFound(entry.text, sought) === sought.length;
    });
  const isOfNames = sought.length > 1 && sought.length <= wordsOfTwoNames;
  return !isOfNames || namedBy("person").length > 0 ? [] : namedBy("pair");
}

interface LookedUp extends SoughtWord {
  readonly typed: string;
  /** If it is mistyped, the words of the map that are near it. */
  readonly corrections: readonly string[];
  readonly isSought: Sought[number];
}

/** What stands for a typed word; `isLast`: it may be unfinished. In a sentence, a word that the map has is not. */
function lookUp(index: SearchIndex, typed: string, isLast: boolean, kindredGain: number): LookedUp {
  const { stems, stemOf, twins, kindredOf } = index;
  const own = [typed, ...(twins.has(typed) ? [twins.get(typed) ?? ""] : [])].flatMap(
    (word) => stems.get(stemOf(word)) ?? [],
  );
  const isKnown = own.length > 0;
  const isBegun = isLast && !tooShort.test(typed) && !(isKnown && kindredGain > 0);
  const begun = isBegun ? [...stems.values()].filter((stem) => !own.includes(stem) && begins(stem, typed)) : [];
  const factor = isKnown ? kindredGain : 1;
  const kindred = factor === 0 ? [] : kindredOf(stemOf(typed)).map(([stem, gain]) => [stem, factor * gain] as const);
  const near = own.length + begun.length + kindred.length > 0 ? [] : stemsNear(typed, stems);
  const most = isKnown ? Math.max(...own.map(({ count }) => worth(index, count))) : Infinity;
  const found: LookedUp["stems"] = [
    ...own.map((stem) => [stem, 1] as const),
    ...begun.map((stem) => [stem, asBeginning * Math.min(1, most / worth(index, stem.count))] as const),
    ...near.map((stem) => [stem, asCorrection] as const),
  ];
  // A longer word is found, but not marked where the typed one is whole: `all` doesn't name Allan.
  const marked = new Set([stemOf(typed), ...(isKnown ? own : [...begun, ...near]).map(({ text }) => text)]);
  return {
    ...{ typed, stems: found, kindred },
    corrections: near.map(({ written }) => written),
    isSought: (word) => marked.has(stemOf(word)) || (isBegun && !isKnown && word.startsWith(typed)),
  };
}

const begins = ({ written, text }: Stem, typed: string): boolean => written.startsWith(typed) || text.startsWith(typed);

/**
 * The stems of words that begin with what is nearest to a mistyped one, whose first letter is right. A short word has too many near
 * ones to guess.
 */
function stemsNear(typed: string, stems: SearchIndex["stems"]): readonly Stem[] {
  let least = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  let near: Stem[] = [];
  for (const stem of least === 0 ? [] : stems.values()) {
    if (stem.written[0] !== typed[0]) continue;
    const distance = distanceToBeginning(typed, stem.written, least);
    if (distance < least) near = [];
    if (distance > least) continue;
    least = distance;
    near.push(stem);
  }
  return near;
}

function bestOf(
  numbers: readonly number[],
  { score, has }: Scores,
  words: number,
): Pick<SearchResult, "numbers" | "others"> {
  const least = leastScore * (score[numbers[0] ?? -1] ?? 0);
  const isBest = (number: number): boolean => has[number] === words || (score[number] ?? 0) >= least;
  return { numbers: numbers.filter(isBest), others: numbers.filter((number) => !isBest(number)) };
}

/** Whether the number of an entry passes all filters. */
function passedBy(index: SearchIndex, chosen: Chosen): (number: number) => boolean {
  const found = filters.flatMap(({ key }) => {
    const values = chosen[key] ?? [];
    return values.length === 0 ? [] : [values.map((value) => index.foundUnder(key, value))];
  });
  return (number) => found.every((ofValues) => ofValues.some((numbers) => numbers.has(number)));
}
