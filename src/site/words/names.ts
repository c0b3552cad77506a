import type { Name } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

/** A name in the order of speech: `Ludwig van Beethoven, Jr.`, `Meta AI`. */
export function fullName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const spoken = join(name.given, name.droppingParticle, name.nonDroppingParticle, name.family);
  return name.suffix ? `${spoken}, ${name.suffix}` : spoken;
}

/** A name in an index: `van Beethoven, Ludwig`. */
export function indexName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = join(name.given, name.droppingParticle);
  return [familyName(name), given, name.suffix].filter(Boolean).join(", ");
}

/** The part of a name in a short citation. */
export function familyName(name: Name): string {
  return name.kind === "literal" ? name.literal : join(name.nonDroppingParticle, name.family);
}

/** What an index sorts by: the family name without its particle, then the given name. */
export function sortKey(name: Name): string {
  return name.kind === "literal" ? name.literal.replace(/^the /i, "") : join(name.family, name.given);
}

/** `Orwell`, `Bender and Koller`, `Ha, Bai and Hu`, `Kaplan et al.` */
export function shortNames(names: readonly Name[]): string {
  const [first, ...others] = names.map(familyName);
  if (first === undefined) return "";
  if (others.length > 2) return words.site.names.etAl(first);
  return inSeries([first, ...others]);
}

/** A list of names: `A, B and C`. Of more than eight, the first six: `A, B, C, D, E, F and 3 others`. */
export function inSeries(names: readonly string[]): string {
  return names.length > 8
    ? words.site.names.andOthers(names.slice(0, 6), names.length - 6)
    : words.site.names.series(names);
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}
