import type { ClaimNode } from "./nodes.ts";
import { endsOf } from "./why.ts";

/** The claims that a claim's label can depend on: premises, undercutters and rivals, directly or through others. */
export function claimsBelow(claim: ClaimNode): ReadonlySet<ClaimNode> {
  return reached(claim, ({ attacks, supports, rivalries }) => [
    ...[...attacks, ...supports].flatMap(endsOf),
    ...rivalries.flat(),
  ]);
}

/** The claims whose label can depend on a claim's. */
export function claimsAbove(claim: ClaimNode): ReadonlySet<ClaimNode> {
  return reached(claim, ({ endOf, rivalries }) => [...endOf.map(({ conclusion }) => conclusion), ...rivalries.flat()]);
}

function reached(start: ClaimNode, next: (claim: ClaimNode) => readonly ClaimNode[]): ReadonlySet<ClaimNode> {
  const found = new Set<ClaimNode>([start]);
  // The set grows while it is walked.
  for (const claim of found) for (const further of next(claim)) found.add(further);
  found.delete(start);
  return found;
}
