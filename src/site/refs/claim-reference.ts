import type { Claim, Id, QuestionRecord } from "../../claims/model/index.ts";
import type { CardKind } from "../words/roles.ts";
import type { Site } from "../site.ts";

/** A question or claim as links show it. */
export interface ClaimReference {
  readonly id: Id;
  readonly kind: CardKind;
  readonly sentence: string;
  readonly url: string;
  /** Whether it is an objection or rebuttal that nothing on the map answers. */
  readonly unanswered: boolean;
}

/** A question or claim by its id; null for an unknown id. */
export function referTo(site: Site, id: Id): ClaimReference | null {
  const claim = site.debate.claim.get(id);
  if (claim) return referToClaim(site, claim);
  const question = site.debate.question.get(id);
  return question ? referToQuestion(site, question) : null;
}

export function referToClaim(site: Site, claim: Claim): ClaimReference {
  return {
    id: claim.id,
    kind: claim.role,
    sentence: claim.sentence.value,
    url: site.urls.claim(claim.id),
    unanswered: site.evaluation.unanswered.has(claim.id),
  };
}

export function referToQuestion(site: Site, question: QuestionRecord): ClaimReference {
  return {
    id: question.id,
    kind: "question",
    sentence: question.sentence.value,
    url: site.urls.question(question.id),
    unanswered: false,
  };
}

/** The questions and claims with the ids that are known, in their order. */
export function referToAll(site: Site, ids: readonly Id[]): readonly ClaimReference[] {
  return ids.flatMap((id) => referTo(site, id) ?? []);
}
