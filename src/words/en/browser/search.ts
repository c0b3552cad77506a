// The search box of the map, its filters and its results.

import { listed, number, quoted } from "../counted.ts";

export const filter = (filters: number): string => (filters === 0 ? "Filter" : `Filter (${filters})`);
export const searching = "Searching…";
export const failed = "The search could not be loaded";
export const checkConnection = "Are you offline?";
export const nothing = "Nothing found";
export const found = (count: number): string => `${number(count)} found`;
export const at = (place: number, count: number): string => `${number(place)} of ${number(count)}`;
export const more = (count: number): string => `Show more of ${number(count)}`;
export const onlyFilters = "Nothing that has these words passes the filters.";
export const noFilters = (count: number): string => `Remove the filters (${number(count)})`;
export const otherWords = "Nothing has all these words. Try:";
export const suggested = (typed: string, count: number): string => `${quoted(typed)} (${number(count)})`;
export const hint = "You can search for words, names, sources and ids of claims.";
export const replaced = (typed: string, words: readonly string[]): string => {
  const first = words.slice(0, 3).map(quoted);
  const shown = words.length > first.length ? `${first.join(", ")} and similar words` : listed(first, "or");
  return `No claim has ${quoted(typed)}. These have ${shown}.`;
};
export const stances = (stance: "asserts" | "concedes" | "rejects", count: number): string =>
  `${stance} ${number(count)}`;
export const heldBy = (name: string): string => `What ${name} holds`;
