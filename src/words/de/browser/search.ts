// The search box of the map, its filters and its results.

import { listed, number, quoted } from "../counted.ts";

export const filter = (filters: number): string => (filters === 0 ? "Filtern" : `Filtern (${filters})`);
export const searching = "Suche läuft …";
export const failed = "Die Suche konnte nicht geladen werden";
export const checkConnection = "Besteht keine Verbindung zum Internet?";
export const nothing = "Nichts gefunden";
export const found = (count: number): string => `${number(count)} gefunden`;
export const at = (place: number, count: number): string => `${number(place)} von ${number(count)}`;
export const more = (count: number): string => `Mehr von ${number(count)} zeigen`;
export const onlyFilters = "Nichts mit diesen Wörtern entspricht den Filtern.";
export const noFilters = (count: number): string => `Filter entfernen (${number(count)})`;
export const otherWords = "Nichts enthält alle diese Wörter. Versuchen Sie:";
export const suggested = (typed: string, count: number): string => `${quoted(typed)} (${number(count)})`;
export const hint = "Sie können nach Wörtern, Namen, Quellen und Kennungen von Aussagen suchen.";
export const replaced = (typed: string, words: readonly string[]): string => {
  const first = words.slice(0, 3).map(quoted);
  const shown = words.length > first.length ? `${first.join(", ")} und ähnliche Wörter` : listed(first, "oder");
  return `Keine Aussage enthält ${quoted(typed)}. Diese enthalten ${shown}.`;
};
export const stances = (stance: "asserts" | "concedes" | "rejects", count: number): string =>
  `${{ asserts: "vertreten", concedes: "eingeräumt", rejects: "abgelehnt" }[stance]} ${number(count)}`;
export const heldBy = (name: string): string => `Haltungen: ${name}`;
