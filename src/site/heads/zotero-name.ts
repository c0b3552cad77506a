import type { Name } from "../../claims/model/index.ts";

/** U+201A looks like a comma. Zotero ends a surname at the first comma and drops what follows the second. */
const likeComma = "\u201a";

/**
 * A name as Zotero reads it from a page: `van Beethoven, Ludwig`. A comma at the end keeps a name of several words without a given
 * name, such as a group's, in one piece. A suffix goes with the family name, since there is no third part.
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
