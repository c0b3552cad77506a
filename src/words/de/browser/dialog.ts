// The dialog "My view".

import { claims, number } from "../counted.ts";

export const title = "Meine Sicht";
export const close = "Schließen";
export const invitation =
  "Nehmen Sie Aussagen auf der Karte an oder lehnen Sie sie ab, und sehen Sie, was daraus folgt. Ihre Sicht bleibt in diesem Browser.";
export const conflicts = "Widersprüche";
export const yours = "Ihre Urteile";
export const theirs = "Urteile";
export const replacedBy = (claim: string): string => `An ihre Stelle trat ${claim}.`;
export const leaveOpen = (sentence: string): string => `Offen lassen: ${sentence}`;
export const copyLink = "Link kopieren";
export const linkCopied = "Der Link ist kopiert.";
export const copyThis = "Kopieren Sie diesen Link";
export const undo = "Rückgängig";
export const clear = "Alle löschen";
export const shared = (judged: number): string =>
  `Diese Sicht hat jemand geteilt. Sie enthält ${judged === 1 ? "ein Urteil über eine Aussage" : `Urteile über ${claims(judged)}`}.`;
export const sharedChanged = (count: number): string =>
  count === 1
    ? "Eine Aussage hat sich seither geändert; sie ist unten gekennzeichnet."
    : `${number(count)} Aussagen haben sich seither geändert; sie sind unten gekennzeichnet.`;
export const sharedGone = (count: number, all: number): string => {
  if (all === 1) return "Diese Aussage ist nicht auf dieser Karte.";
  return count === 1 ? "Eine davon ist nicht auf dieser Karte." : `${number(count)} davon sind nicht auf dieser Karte.`;
};
export const ownStays = "Ihre eigene Sicht bleibt, wie sie ist, solange Sie sie nicht durch diese ersetzen.";
export const adopt = "Als meine Sicht übernehmen";
export const back = "Zurück zu meiner Sicht";
export const leave = "Diese Sicht verlassen";
