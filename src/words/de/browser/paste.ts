// Pasting several claims into the form.

import { counted, number } from "../counted.ts";

export const failed =
  "Der Teil dieser Seite, der eingefügten Text liest, konnte nicht geladen werden. Nichts ist verloren; versuchen Sie es noch einmal.";
/** What a text was read as. */
const formats = {
  argdown: "Argdown",
  kialo: "ein Kialo-Export",
  table: "eine Tabelle",
  sentences: "ein Satz je Zeile",
} as const;
export const made = (count: number, format: keyof typeof formats): string =>
  `Gelesen als ${formats[format]}: ${counted(count, "Entwurf", "Entwürfe")}. Stellen Sie jeden unten fertig.`;
export const there = "Alle diese Aussagen sind schon unten.";
export const refused = {
  nothing: "In diesem Text ist keine Aussage.",
  "too-large": (letters: number, most: number): string =>
    `Dieser Text hat ${number(letters)} Zeichen, und das Formular liest ${number(most)}. Fügen Sie einen Teil davon ein, oder importieren Sie die ganze Datei mit dem Befehl „import“.`,
  "too-many": (claims: number, room: number): string =>
    room === 0
      ? "Dieser Vorschlag ist voll. Senden Sie ihn, bevor Sie mehr einfügen."
      : `Dieser Text hat ${counted(claims, "Aussage", "Aussagen")}, und es ist Platz für ${number(room)}. Fügen Sie einen Teil davon ein, oder importieren Sie die ganze Datei mit dem Befehl „import“.`,
} as const;
/** The link to the guide, after a refusal of a text that is too much. */
export const guide = "So wird eine Datei importiert";
export const notes = "Nicht verstanden oder nicht übernommen:";
/** A line of the text, with what became of it. */
export const note = (line: number, why: string, words: string): string => `Zeile ${number(line)}, ${why}: ${words}`;
export const more = (count: number): string => `und ${number(count)} weitere`;
export const why = {
  unread: "nicht verstanden",
  unclosed: "eine nicht geschlossene Klammer, ausgelassen",
  signs: "ein zweites Beziehungszeichen, ausgelassen",
  direction: "eine Beziehung, die das Formular nicht hat; prüfen Sie, worauf sie antwortet",
  question: "keine Frage dieser Karte; wählen Sie, worauf die Aussagen darunter antworten",
  "unknown-target": "antwortet auf etwas, das weder im Text noch auf der Karte steht",
  second: "eine zweite Beziehung; das Formular nimmt die erste",
  linked: "Prämissen, die nur gemeinsam zählen, als einzelne Gründe übernommen",
  undercut: "bestreitet einen Schluss, den es nicht gibt, als Einwand übernommen",
  circle: "schließt einen Kreis und antwortet darum noch auf nichts",
  known: "schon auf der Karte",
  twice: "ein zweiter Wortlaut derselben Aussage",
  data: "Angaben in anderer Schreibweise",
  markup: "fett, kursiv oder ein Link; die Worte bleiben",
  tag: "ein Schlagwort, ausgelassen",
  hidden: "unsichtbare Zeichen, ausgelassen",
  long: "zu lang für eine Aussage, ausgelassen",
  column: "eine Spalte, die das Formular nicht verwendet",
} as const;
/** A claim of the proposal in the list, by what is left to do. `first` is the first problem, as it stands beside its field. */
export const state = {
  ready: "fertig",
  wording: (first: string): string => `Wortlaut unfertig, wird als Entwurf gesendet: ${first}`,
  missing: (count: number, first: string): string =>
    `${count === 1 ? "1 Angabe fehlt oder ist" : `${number(count)} Angaben fehlen oder sind`} falsch: ${first}`,
} as const;
export const removeDraft = (claim: string): string => `„${claim}“ entfernen`;
export const removed = "Die Aussage ist aus diesem Vorschlag entfernt.";
export const empty = "(noch ohne Worte)";
/** Below a field with a claim of the same proposal. */
export const inProposal = (claim: string): string => `In diesem Vorschlag: ${claim}`;
export const proposalMark = "in diesem Vorschlag";
/** In the card of a claim whose wording is not finished. */
export const unfinished =
  "Ihr Wortlaut ist noch keine Aussage; darum wird sie als Entwurf mit den eingefügten Worten gesendet.";
export const tooManyFiles = (files: number, most: number): string =>
  `Dieser Vorschlag hat ${number(files)} Dateien, und höchstens ${number(most)} können zusammen gesendet werden. Entfernen Sie einige Aussagen und senden Sie sie in einem zweiten Vorschlag.`;
export const others = (count: number): string =>
  count === 1
    ? "Eine andere Aussage dieses Vorschlags ist nicht fertig."
    : `${number(count)} andere Aussagen dieses Vorschlags sind nicht fertig.`;
