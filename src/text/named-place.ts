/** The locator for what only the work as a whole shows. */
export const wholeWork = "whole";

/** The locator for a passage that was not found in what could be read of the work. */
export const notSeen = "not seen";

/** The place in a work that a locator names; "" if it names none: it is missing, `whole` or `not seen`. */
export const namedPlace = (at: string): string => (at === wholeWork || at === notSeen ? "" : at);

/** Whether a locator is another spelling of `not seen`, such as `Not-seen` or `unseen`, and would be shown as a place. */
export const isMisspeltNotSeen = (at: string): boolean =>
  at !== notSeen && spellings.has(at.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));

const spellings: ReadonlySet<string> = new Set([
  "notseen",
  "unseen",
  "noseen",
  "notsee",
  "notfound",
  "unfound",
  "notlocated",
  "placenotseen",
  "placenotfound",
  "passagenotseen",
  "passagenotfound",
  "nichtgesehen",
  "ungesehen",
  "nichtgefunden",
  "stellenichtgefunden",
]);
