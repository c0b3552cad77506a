import type { Judgement } from "../../evaluate/index.ts";
import type { Id } from "../../model.ts";

/** A judgement, and six digits of what the claim said when it was judged. */
export interface JudgedClaim {
  readonly judgement: Judgement;
  readonly version: string;
}

/** A reader's view: what they judged, in the order in which they did. */
export type Judged = ReadonlyMap<Id, JudgedClaim>;

/** The view with one claim judged otherwise; null leaves it open. The claim judged last comes last. */
export function withJudgement(judged: Judged, id: Id, claim: JudgedClaim | null): Judged {
  const next = new Map(judged);
  next.delete(id);
  if (claim) next.set(id, claim);
  return next;
}

/** Whether two views judge the same claims the same way. */
export function sameJudgements(one: Judged, other: Judged): boolean {
  return one.size === other.size && [...one].every(([id, { judgement }]) => other.get(id)?.judgement === judgement);
}
