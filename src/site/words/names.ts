import type { Name } from "../../model/index.ts";

/** A name as one says it: `Ludwig van Beethoven, Jr.`, `Meta AI`. */
export function fullName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const spoken = join(name.given, name.droppingParticle, name.nonDroppingParticle, name.family);
  return name.suffix ? `${spoken}, ${name.suffix}` : spoken;
}

/** A name as an index lists it: `van Beethoven, Ludwig`. */
export function indexName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = join(name.given, name.droppingParticle);
  return [familyName(name), given, name.suffix].filter(Boolean).join(", ");
}

/** The part of a name that a short citation uses. */
export function familyName(name: Name): string {
  return name.kind === "literal" ? name.literal : join(name.nonDroppingParticle, name.family);
}

/** What an index sorts by: the family name without its particle. */
export function sortKey(name: Name): string {
  return name.kind === "literal" ? name.literal.replace(/^the /i, "") : join(name.family, name.given);
}

/** `LeCun`, `Bender and Koller`, `Ha, Bai and Hu`, `Kaplan et al.` */
export function shortNames(names: readonly Name[]): string {
  const [first, ...others] = names.map(familyName);
  if (first === undefined) return "";
  if (others.length > 2) return `${first} et al.`;
  return inSeries([first, ...others]);
}

/** Names in a row, the last after "and"; more than eight end in "and n others". */
export function inSeries(words: readonly string[]): string {
  if (words.length > 8) return `${words.slice(0, 6).join(", ")} and ${words.length - 6} others`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}
