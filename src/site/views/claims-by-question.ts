import type { Id } from "../../model.ts";
import { referToAll, referToClaim, referToQuestion, type ClaimReference } from "./claim-reference.ts";
import type { Site } from "../site.ts";

/** A question's claims in the order of the map; null for those from which no question can be reached. */
export interface QuestionClaims {
  readonly question: ClaimReference | null;
  readonly claims: readonly ClaimReference[];
}

export function claimsByQuestion(site: Site): readonly QuestionClaims[] {
  const { debates, questionsOf, question, claims } = site.debate;
  const questions = debates.flatMap(({ id }) => questionsOf.get(id) ?? []).flatMap((id) => question.get(id) ?? []);
  const groups = questions.map((record) => ({
    question: referToQuestion(site, record),
    claims: referToAll(site, below(site, record.id)),
  }));
  const elsewhere = claims.filter((claim) => !claim.question || !question.has(claim.question));
  return [
    ...groups,
    ...(elsewhere.length > 0 ? [{ question: null, claims: elsewhere.map((claim) => referToClaim(site, claim)) }] : []),
  ];
}

/** Everything that stands below, depth first. */
function below(site: Site, id: Id): readonly Id[] {
  return (site.debate.branches.get(id) ?? []).flatMap((child) => [child, ...below(site, child)]);
}
