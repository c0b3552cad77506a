import type { Claim, Id, Debate, QuestionRecord } from "../../claims/model/index.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { referToClaim, type ClaimReference } from "./claim-reference.ts";
import type { Site } from "../site.ts";
import { memoize } from "../../text/memoize.ts";

/** The positions on a question. */
export function positionsOn({ debate }: Site, question: Id) {
  const placed = debate.branches.get(question) ?? [];
  const answers = (debate.linksTo.get(question) ?? []).map(({ from }) => from);
  const known = (ids: readonly Id[]): readonly Claim[] => ids.flatMap((id) => debate.claim.get(id) ?? []);
  return {
    /** Those whose place on the map is below the question, in the order of the map. */
    placed: known(placed),
    /** Those that answer it by a further relation: their reasons and objections are elsewhere. */
    elsewhere: known([...new Set(answers)].filter((id) => !placed.includes(id))),
  };
}

/** All positions on a question: those with their place there first. */
export function allPositionsOn(site: Site, question: Id): readonly Claim[] {
  const { placed, elsewhere } = positionsOn(site, question);
  return [...placed, ...elsewhere];
}

/** A claim as a position, which it may be on one question while it is an objection in its own place. */
export function referToPosition(site: Site, claim: Claim): ClaimReference {
  return { ...referToClaim(site, claim), kind: "position" };
}

/** The questions in the order of the map: by debate, in the order of each. */
export function questionsInOrder({ debates, questionsOf, question }: Debate): readonly QuestionRecord[] {
  return debates.flatMap(({ id }) => questionsOf.get(id) ?? []).flatMap((id) => question.get(id) ?? []);
}

/** The number of claims below a question or claim; 0 for an unknown id. */
export function sizeBelow(site: Site, id: Id): number {
  return sizes(site).get(id) ?? 0;
}

const sizes = memoize(({ debate }: Site): ReadonlyMap<Id, number> => {
  const counts = new Map<Id, number>();
  for (const question of debate.questions)
    // In reverse order, the claims below a claim are counted before it.
    for (const id of [question.id, ...claimsBelow(debate, question.id)].toReversed()) {
      const sizesBelow = (debate.branches.get(id) ?? []).map((child) => 1 + (counts.get(child) ?? 0));
      counts.set(
        id,
        sizesBelow.reduce((sum, size) => sum + size, 0),
      );
    }
  return counts;
});

/** The position in whose argument a claim stands, and whether the claim speaks for it. */
interface Side {
  readonly position: Claim;
  readonly favours: boolean;
}

/**
 * The side of each claim below a position, in its own place: a reason is on the side of its parent, any other reply on the opposite
 * side. A claim that no position is above has none.
 */
export const sidesOf = memoize(({ debate }: Site): ReadonlyMap<Id, Side> => {
  const sides = new Map<Id, Side>();
  // Parents come before their replies; claims in a circle have no depth.
  const placed = debate.claims.filter(({ depth }) => depth !== null);
  for (const claim of placed.toSorted((a, b) => (a.depth ?? 0) - (b.depth ?? 0))) {
    const above = sides.get(claim.parent ?? "");
    if (claim.role === "position") sides.set(claim.id, { position: claim, favours: true });
    else if (above) sides.set(claim.id, { ...above, favours: above.favours === (claim.role === "reason") });
  }
  return sides;
});
