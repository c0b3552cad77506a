import type { Id } from "../../claims/model/index.ts";
import type { JudgementByClaim } from "../../reasoning/index.ts";
import type { Judged, JudgedClaim } from "../page/storage.ts";

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
      return judged.has(now) ? [] : [[now, { ...claim, previousId: claim.previousId ?? id }]];
    }),
  );
}

/** Whether two views have the same judgements, whatever the versions. */
export function sameJudgements(one: Judged, other: Judged): boolean {
  return one.size === other.size && judgedAlike(one, other).length === one.size;
}

/** The claims that both judged the same way. */
export function judgedAlike(one: Judged, other: JudgementByClaim): readonly Id[] {
  return [...one].filter(([id, { judgement }]) => other.get(id)?.judgement === judgement).map(([id]) => id);
}
