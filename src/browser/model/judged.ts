import type { Judgement, Judgements } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";

/** A judgement of a claim. */
export interface JudgedClaim {
  readonly judgement: Judgement;
  /** The address of the claim's version when it was judged; six digits of it in views that were stored before addresses were. */
  readonly version: string;
  /** The claim's id when it was judged, if it was renamed since. */
  readonly formerId: Id | null;
}

/** The judgements of a reader's view, in the order in which they were made. */
export type Judged = ReadonlyMap<Id, JudgedClaim>;

const digitsStoredBefore = 6;

/** Whether a claim that has this version now had it when it was judged. */
export function isVersionJudged({ version }: JudgedClaim, now: string): boolean {
  return version.length === digitsStoredBefore ? now.startsWith(version) : now === version;
}

/** Adds or changes one judgement, which comes last; null removes it. */
export function withJudgement(judged: Judged, id: Id, claim: JudgedClaim | null): Judged {
  const next = new Map(judged);
  next.delete(id);
  if (claim) next.set(id, claim);
  return next;
}

/** Replaces former ids by present ones. If a claim was judged under both, the judgement under the present id counts. */
export function followRenames(judged: Judged, present: ReadonlyMap<Id, Id>): Judged {
  return new Map(
    [...judged].flatMap(([id, claim]): readonly (readonly [Id, JudgedClaim])[] => {
      const now = present.get(id);
      if (now === undefined) return [[id, claim]];
      return judged.has(now) ? [] : [[now, { ...claim, formerId: claim.formerId ?? id }]];
    }),
  );
}

/** The judgements in the form that `standing` takes. Claims that were not judged are open. */
export function judgementsIn(judged: ReadonlyMap<Id, { readonly judgement: Judgement }>): Judgements {
  const those = (wanted: Judgement): ReadonlySet<Id> =>
    new Set([...judged].filter(([, { judgement }]) => judgement === wanted).map(([id]) => id));
  return { accept: those("accept"), reject: those("reject"), default: "unless-judged" };
}

/** Whether two views have the same judgements, whatever the versions. */
export function sameJudgements(one: Judged, other: Judged): boolean {
  return one.size === other.size && [...one].every(([id, { judgement }]) => other.get(id)?.judgement === judgement);
}
