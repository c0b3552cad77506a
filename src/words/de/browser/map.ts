import { number, quoted } from "../counted.ts";

export const everything = "Alles";
export const outline = "Gliederung";
export const unanswered = "unbeantwortet";
export const failed = "Die Karte konnte nicht geladen werden. Die Zeichnung und ihre Links funktionieren trotzdem.";
export const partFailed = "Dieser Teil der Karte konnte nicht geladen werden. Besteht keine Verbindung zum Internet?";
export const notFound = (id: string): string =>
  `Diese Karte hat keine Frage oder Aussage mit der Kennung ${quoted(id)}.`;
/** Begins with the count, which is all that the button shows. */
export const crossLinksOf = (count: string, name: string): string =>
  `${count} ${count === "1" ? "Querverweis" : "Querverweise"} von: ${name}`;
export const replies = (does: string, name: string): string => `${does}: ${name}`;
export const more = (count: number): string => `und ${number(count)} mehr`;
export const hasStance = (stance: string): string => `(${stance})`;
export const hasStanding = (standing: string): string => `${standing}.`;
