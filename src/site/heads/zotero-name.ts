import type { Name } from "../../model/index.ts";

/** Zotero ends a surname at a name's first comma, and drops what follows a second: U+201A looks like one and is none. */
const likeComma = "\u201a";

/**
 * A name as Zotero reads it from a page: `van Beethoven, Ludwig`. The comma at its end keeps a name of several words whole that has no
 * given part, such as a group's; one word stays whole by itself. A suffix, for which there is no third place, stays with the family name.
 */
export function zoteroName(name: Name): string {
  if (name.kind === "literal") return whole(name.literal);
  const family = join(name.nonDroppingParticle, name.family, name.suffix).replaceAll(",", likeComma);
  const given = join(name.given, name.droppingParticle).replaceAll(",", likeComma);
  return given === "" ? whole(family) : `${family}, ${given}`;
}

function whole(words: string): string {
  const text = words.replaceAll(",", likeComma);
  return /\s/.test(text) ? `${text},` : text;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
