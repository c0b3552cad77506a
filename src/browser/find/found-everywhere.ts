import {
  bestPassage,
  countFound,
  numberTwins,
  passageOf,
  wordsOf,
  type Entry,
  type Stretch,
  type Sought,
} from "../../search/index.ts";
import * as browser from "../../words/browser.ts";
import type { Search } from "../search/index.ts";
import { isNamed } from "./is-named.ts";

/** The results of one kind, the best first. */
export interface FoundKind {
  readonly kind: Kind;
  readonly count: number;
  readonly entries: readonly FoundEntry[];
  /** How many more there are that the map can't show. */
  readonly rest: number;
}

export interface FoundEntry {
  readonly entry: Entry;
  /** The sentence, name or title, in stretches. */
  readonly text: readonly Stretch[];
  /** Where the words are found that the text doesn't have; empty if it has them all or they are found elsewhere. */
  readonly passage: readonly Stretch[];
}

export interface FoundEverywhere {
  /** What was searched: the typed words, or those of them that name something. */
  readonly words: string;
  /** The kinds that have results, the one with the best result first. */
  readonly kinds: readonly FoundKind[];
  /** The number of questions and claims: those that the map can show. */
  readonly onMap: number;
  /** Words that find something, if these find nothing; "" for none. */
  readonly suggestion: string;
}

/** How many results of a kind are listed. With equal results, the kinds come in this order. */
export const listed = { people: 2, pairs: 2, questions: 2, claims: 5, tours: 1, sources: 3 } as const;

export type Kind = keyof typeof listed;

/** How many results are listed of kinds of which the reader has asked for more. */
export type Asked = ReadonlyMap<Kind, number>;

type Searched = Pick<Search, "all" | "entries" | "index">;

export const kinds: readonly Kind[] = ["people", "pairs", "questions", "claims", "tours", "sources"];

/** The length of a passage; characters. */
const passageLength = 160;

/**
 * Searches questions, claims, people, sources and tours. If nothing has all words, those that only ask are left out: of "strongest
 * objection to milk", milk remains. Rejects if the search can't be loaded.
 */
export async function findEverywhere(
  search: Searched,
  typed: string,
  asked: Asked = new Map(),
): Promise<FoundEverywhere> {
  const found = await findAll(search, typed, asked);
  const naming = wordsOf(typed).filter((word) => !asking.has(word));
  if (found.kinds.length > 0 || naming.length === 0 || naming.length === wordsOf(typed).length) return found;
  const fewer = await findAll(search, naming.join(" "), asked);
  return fewer.kinds.length > 0 ? fewer : found;
}

const asking: ReadonlySet<string> = new Set(wordsOf(browser.find.askingWords));

async function findAll(search: Searched, words: string, asked: Asked): Promise<FoundEverywhere> {
  const results = await Promise.all(kinds.map(async (kind) => ({ kind, result: await search.all(kind, words) })));
  const taken = results.flatMap(({ result }) => result.taken);
  const sought = soughtBy(words, taken);
  const found = await Promise.all(
    results
      .filter(({ result }) => result.numbers.length > 0)
      .sort((a, b) => b.result.best - a.result.best)
      .map(async ({ kind, result: { numbers } }) => {
        const wanted = numbers.slice(0, asked.get(kind) ?? listed[kind]);
        const entries = await load(search, wanted, sought, kind === "people" && !asked.has(kind));
        const count = numbers.length;
        return { kind, count, entries, rest: isOnMap(kind) ? 0 : count - entries.length };
      }),
  );
  const suggestions = results.flatMap(({ result: { suggestion } }) =>
    suggestion?.kind === "fewer-words" ? [suggestion] : [],
  );
  return {
    words,
    kinds: found,
    onMap: found.reduce((sum, { kind, count }) => sum + (isOnMap(kind) ? count : 0), 0),
    suggestion: found.length > 0 ? "" : (suggestions.sort((a, b) => b.count - a.count)[0]?.words ?? ""),
  };
}

const isOnMap = (kind: Kind): boolean => kind === "questions" || kind === "claims";

/** Loads results. With `byName`, if the words are in the name of a person, people whose description alone has them are left out. */
async function load(
  search: Searched,
  numbers: readonly number[],
  sought: Sought,
  byName: boolean,
): Promise<readonly FoundEntry[]> {
  const found = (await search.entries(numbers)).map((entry, at) => ({ entry, number: numbers[at] }));
  const named = byName ? found.filter(({ entry }) => isNamed(entry, sought)) : [];
  const missing = (entry: Entry): boolean => countFound(`${entry.text} ${entry.note ?? ""}`, sought) < sought.length;
  return Promise.all(
    (named.length > 0 ? named : found).map(async ({ entry, number }) => {
      const passage = number !== undefined && missing(entry) ? await passageOf(search.index, number) : "";
      return {
        entry,
        text: whole(entry.text, sought),
        passage: bestPassage(passage, sought, passageLength),
      };
    }),
  );
}

function whole(text: string, sought: Sought): readonly Stretch[] {
  const stretches = bestPassage(text, sought, text.length);
  return stretches.length > 0 ? stretches : [{ text, isHit: false }];
}

/** Each typed word, with its number or the word for its number, or with what it was corrected to. */
function soughtBy(
  words: string,
  taken: readonly { readonly typed: string; readonly words: readonly string[] }[],
): Sought {
  const twins = numberTwins(browser.find.numberWords);
  return [...new Set(wordsOf(words))].map((word) => [
    word,
    ...(twins.has(word) ? [twins.get(word) ?? ""] : []),
    ...taken.flatMap(({ typed, words: instead }) => (typed === word ? instead : [])),
  ]);
}
