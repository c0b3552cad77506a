import { number } from "../counted.ts";

export const everything = "Alles";
export const outline = "Gliederung";
export const unanswered = "unbeantwortet";
export const failed = "Die Karte konnte nicht geladen werden. Die Zeichnung und ihre Links funktionieren trotzdem.";
export const questionFailed = "Diese Frage konnte nicht geladen werden. Besteht keine Verbindung zum Internet?";
export const crossLinksOf = (count: string, name: string): string => `Querverweise (${count}) von: ${name}`;
export const replies = (does: string, name: string): string => `${does}: ${name}`;
export const more = (count: number): string => `und ${number(count)} mehr`;
export const hasStance = (stance: string): string => `(${stance})`;
export const hasStanding = (standing: string): string => `${standing}.`;
