import type { Id } from "../../claims/model/index.ts";
import { referTo } from "./claim-reference.ts";
import type { CardKind } from "../words/roles.ts";
import type { Site } from "../site.ts";

/** A question or claim that an older text names: its present sentence and address. */
export interface NamedClaim {
  readonly sentence: string;
  readonly url: string;
  /** Null for a claim that has left the map. */
  readonly kind: CardKind | null;
}

/** Finds a question or claim by any id that it ever had, even if it has left the map; null for any other id. */
export function namedClaim(site: Site, id: Id): NamedClaim | null {
  const present = site.debate.aliases.get(id) ?? id;
  const reference = referTo(site, present);
  if (reference) return reference;
  const [last] = site.history.versionsOf(present);
  return last ? { sentence: last.content.sentence, url: site.urls.claim(present), kind: null } : null;
}
