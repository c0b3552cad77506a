import type { ClaimRecord } from "../model.ts";
import type { Site } from "./site.ts";

/** One line to cite a claim by: the map's contributors say that it stands on the map, not that it is true. */
export function plainCitation(site: Site, claim: ClaimRecord): string {
  const address = site.urls.canonical(site.urls.claim(claim.id));
  return `${site.title} contributors. “${claim.sentence.value}” ${site.title}. ${address}`;
}
