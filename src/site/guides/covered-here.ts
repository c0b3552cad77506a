import { coverage } from "./coverage.ts";
import type { Site } from "../site.ts";

/** Whether the debate that is built is the one that grew from the essay: any other has none of the claims that carry it. */
export function coveredHere(site: Site): boolean {
  return coverage.some(({ claims }) => claims.some((id) => site.debate.claim.has(id)));
}
