import type { Judgement, Judgements } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";

/** A judgement, six digits of what the claim said when it was judged, and the id that it had then where that is another now. */
export interface JudgedClaim {
  readonly judgement: Judgement;
  readonly version: string;
  readonly formerId: Id | null;
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

/** The view under the ids that claims have now. Of a claim that was judged under two ids, what was said of the present one counts. */
export function followRenames(judged: Judged, present: ReadonlyMap<Id, Id>): Judged {
  return new Map(
    [...judged].flatMap(([id, claim]): readonly (readonly [Id, JudgedClaim])[] => {
      const now = present.get(id);
      if (now === undefined) return [[id, claim]];
      return judged.has(now) ? [] : [[now, { ...claim, formerId: claim.formerId ?? id }]];
    }),
  );
}

/** The same for standing; what nobody judged waits. */
export function judgementsIn(judged: ReadonlyMap<Id, { readonly judgement: Judgement }>): Judgements {
  const those = (wanted: Judgement): ReadonlySet<Id> =>
    new Set([...judged].filter(([, { judgement }]) => judgement === wanted).map(([id]) => id));
  return { accept: those("accept"), reject: those("reject"), default: "unless-judged" };
}

/** Whether two views judge the same claims the same way. */
export function sameJudgements(one: Judged, other: Judged): boolean {
  return one.size === other.size && [...one].every(([id, { judgement }]) => other.get(id)?.judgement === judgement);
}
