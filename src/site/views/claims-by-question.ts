import { referToAll, referToClaim, referToQuestion, type ClaimReference } from "../refs/claim-reference.ts";
import { claimsBelow } from "../refs/claims-below.ts";
import { questionsInOrder } from "../refs/questions-in-order.ts";
import type { Site } from "../site.ts";

/** A question's claims in the order of the map. The question is null for claims from which no question can be reached. */
export interface QuestionClaims {
  readonly question: ClaimReference | null;
  readonly claims: readonly ClaimReference[];
}

/** Every claim of the map, by question. */
export function claimsByQuestion(site: Site): readonly QuestionClaims[] {
  const { question, claims } = site.debate;
  const groups = questionsInOrder(site.debate).map((record) => ({
    question: referToQuestion(site, record),
    claims: referToAll(site, claimsBelow(site.debate, record.id)),
  }));
  const elsewhere = claims.filter((claim) => !claim.question || !question.has(claim.question));
  return [
    ...groups,
    ...(elsewhere.length > 0 ? [{ question: null, claims: elsewhere.map((claim) => referToClaim(site, claim)) }] : []),
  ];
}
