import type { Site } from "../site.ts";
import { citesSource } from "./cites-source.ts";

/** What the records say about how far a map can be checked. */
export interface ChecksView {
  readonly claims: number;
  /** Claims that cite a source: for themselves, for a stance or in their explanation. */
  readonly sourced: number;
  readonly sources: number;
  /** Sources that were compared with a record of a library, a publisher or the work itself. */
  readonly checked: number;
}

export function viewChecks({ debate }: Site): ChecksView {
  const { claims, sources } = debate;
  return {
    claims: claims.length,
    sourced: claims.filter(citesSource).length,
    sources: sources.length,
    checked: sources.filter(({ checked }) => checked !== null).length,
  };
}
