import type { Entry } from "../../search/entry.ts";
import type { Query } from "../../search/filters.ts";
import { isNamed } from "../../search/passage.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { search, stancesUnder } from "../../search/search.ts";
import { shortSentence } from "../../text/sentence.ts";
import * as browser from "../../words/browser.ts";
import type { Found } from "./hit-list.ts";

export { peopleWithStances } from "../../search/search.ts";

/** Shorter words and longer queries are not searched for among names, of which at most two are offered. */
const [lettersOfName, wordsOfNames] = [3, 4];
const peopleOffered = 2;

/** Searches the questions and claims of the map, and people by their names. */
export function findOnMap(index: SearchIndex, { words, filters }: Query): Found {
  const result = search(index, words, filters, (_, number) => index.isOnMap(number));
  const asksForPeople = (filters.person ?? []).length === 0 && words.trim().length >= lettersOfName;
  const people = asksForPeople ? search(index, words, {}, ({ kind }) => kind === "person") : null;
  const entriesOf = (numbers: readonly number[]): readonly Entry[] =>
    numbers.flatMap((number) => index.entries[number] ?? []);
  /** What an unanswered claim replies to is said, since the list doesn't show it. */
  const withTarget = (number: number): readonly Entry[] =>
    entriesOf([number]).map((entry) => {
      const { kind, note, holders = "" } = entry;
      const target = note === "unanswered" && index.entries[index.parentOf(number)];
      return target
        ? { ...entry, holders: browser.search.repliesTo(holders, kind, shortSentence(target.text)) }
        : entry;
    });
  return {
    result,
    entries: result.numbers.flatMap(withTarget),
    people:
      people === null || people.corrected.length > 0 || people.sought.length > wordsOfNames
        ? []
        : entriesOf(people.numbers)
            .filter(({ text }) => isNamed(text, people.sought))
            .slice(0, peopleOffered),
    stances: stancesUnder(index, filters),
  };
}
