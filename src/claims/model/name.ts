import type { Name } from "./record.ts";

/** A name in the order of speech, in any language: `Ludwig van Beethoven Jr.`, `Meta AI`. */
export function spokenName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const { given, droppingParticle, nonDroppingParticle, family, suffix } = name;
  return [given, droppingParticle, nonDroppingParticle, family, suffix].filter(Boolean).join(" ");
}
