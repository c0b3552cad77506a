/**
 * Where an address that begins with one `/` leads, from the home page of the site: `about/#x` for `/about/#x`, "" for `/`. Null for
 * every other address, and for one that browsers would take to another host (`//a`, `/\a`).
 */
export function sitePath(address: string): string | null {
  if (!/^\/(?![/\\])/.test(address)) return null;
  const url = URL.parse(address, "https://site.invalid/");
  if (url?.origin !== "https://site.invalid") return null;
  return (url.pathname + url.search + url.hash).replace(/^\/+/, "");
}

/** What repositories have at their top: licences, citations and notes to readers. */
const ofRepositories =
  /^(?:README|LICEN[CS]E|COPYING|NOTICE|CITATION|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS)(?:\.(?:md|txt|cff|bib))?$/i;

/** Whether a file directly in the claims folder, by its name, does not belong to the map: a file of the repository, or a copy of the ledger. */
export function isOtherFile(name: string): boolean {
  return name === "versions.json" || ofRepositories.test(name);
}

/** Whether a file beside map.yaml, by its name, is an image, which map.yaml can name as the logo. */
export function isImageFile(name: string): boolean {
  return /^[\w-]+\.(?:svg|png)$/.test(name);
}

/**
 * Which of `shards` files has what belongs to an id: files that pages of the site ask for by id are few, and each is
 * small.
 */
export function shardOf(id: string, shards = 16): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return hash % shards;
}

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
