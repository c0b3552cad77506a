import type { Id } from "../../model/index.ts";
import { referTo } from "./claim-reference.ts";
import type { CardKind } from "../words/roles.ts";
import type { Site } from "../site.ts";

/** A question or claim that an older text names: what it says now, and where. */
export interface NamedClaim {
  readonly sentence: string;
  readonly url: string;
  /** Null for a claim that has left the map. */
  readonly kind: CardKind | null;
}

/** Finds a claim by any id that it ever had, even if it is retired or gone. Null for an id that never was one. */
export function namedClaim(site: Site, id: Id): NamedClaim | null {
  const present = site.debate.aliases.get(id) ?? id;
  const standing = referTo(site, present);
  if (standing) return standing;
  const [last] = site.history.versionsOf(present);
  return last ? { sentence: last.content.sentence, url: site.urls.claim(present), kind: null } : null;
}
