import type { Claim, Id } from "../../claims/model/index.ts";
import { referToClaim, type ClaimReference } from "./claim-reference.ts";
import type { Site } from "../site.ts";

/** The positions on a question. */
export interface Positions {
  /** Those whose place on the map is below the question, in the order of the map. */
  readonly placed: readonly Claim[];
  /** Those that answer it by a further relation: their reasons and objections are elsewhere. */
  readonly elsewhere: readonly Claim[];
}

export function positionsOn({ debate }: Site, question: Id): Positions {
  const placed = debate.branches.get(question) ?? [];
  const answers = (debate.linksTo.get(question) ?? []).map(({ from }) => from);
  const known = (ids: readonly Id[]): readonly Claim[] => ids.flatMap((id) => debate.claim.get(id) ?? []);
  return { placed: known(placed), elsewhere: known([...new Set(answers)].filter((id) => !placed.includes(id))) };
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
