import type { Site } from "../site.ts";

/** What the records say about how far a map can be checked. */
export interface ChecksView {
  readonly claims: number;
  /** Claims that a source argues, shows or attributes to somebody. */
  readonly sourced: number;
  readonly sources: number;
  /** Sources that were compared with a record of a library, a publisher or the work itself. */
  readonly checked: number;
}

export function viewChecks({ debate }: Site): ChecksView {
  const { claims, sources } = debate;
  return {
    claims: claims.length,
    sourced: claims.filter(({ uses, stances }) => uses.length + stances.length > 0).length,
    sources: sources.length,
    checked: sources.filter(({ checked }) => checked !== null).length,
  };
}
