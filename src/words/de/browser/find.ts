// The search in the head of each page. The map's own search is in search.ts.

import { number, quoted } from "../counted.ts";

export const searching = "Suche läuft …";
export const failed = "Die Suche konnte nicht geladen werden. Besteht keine Verbindung zum Internet?";
export const nothing = "Nichts gefunden. Sie können nach Wörtern, Namen, Quellen und Kennungen von Aussagen suchen.";
export const found = (count: number): string => `${number(count)} gefunden`;
/** Where other words than the typed ones were searched. */
export const foundFor = (words: string, count: number): string => `${number(count)} gefunden für ${quoted(words)}`;
/** Words of a question that don't say what it is about. */
export const askingWords =
  "argument argumente auf aussage aussagen aus das dem den der des die ein eine einem einen einer einwand einwände erwiderung erwiderungen für gegen grund gründe hat in ist mit oder position positionen sagt sagte sind stärkste stärkster stärksten über unbeantwortet unbeantwortete unbeantworteter und von vom wann war warum was welche welcher welches wer weshalb wessen wie wo zu zum zur";
/** Numbers and the words for them, in turn, so that each finds the other. */
export const numberWords =
  "2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert 1000 tausend";
export const kinds = {
  people: "Personen",
  pairs: "Personen im Vergleich",
  questions: "Fragen",
  claims: "Aussagen",
  tours: "Führungen",
  sources: "Quellen",
};
export const more = (count: number): string =>
  count === 1 ? "1 weiterer Treffer" : `${number(count)} weitere Treffer`;
export const onMap = (count: number): string => `${number(count)} auf der Karte zeigen`;
export const tryWords = (typed: string): string => `Stattdessen ${quoted(typed)} suchen`;
export const unanswered = "unbeantwortet";
export const results = "Ergebnisse";
export const unansweredOnMap = (count: number): string => `${number(count)} unbeantwortete auf der Karte zeigen`;
