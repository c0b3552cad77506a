import type { Name } from "../claims/model/index.ts";

/** A name in natural order: `Ludwig van Beethoven`, `Martin Luther King Jr.`, `Meta AI`. */
export function spokenName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  return [name.given, name.droppingParticle, name.nonDroppingParticle, name.family, name.suffix]
    .filter((part) => part !== "")
    .join(" ");
}
