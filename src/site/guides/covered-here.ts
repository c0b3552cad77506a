import { coverage } from "./coverage.ts";
import type { Site } from "../site.ts";

/** Whether the debate is the one made from the essay: no other has the claims in `coverage`. */
export function coveredHere(site: Site): boolean {
  return coverage.some(({ claims }) => claims.some((id) => site.debate.claim.has(id)));
}
