import type { Claim, Id } from "../../model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";

/** A step of the way from a question down to a claim: a claim, or how many are left out, with the page of the last of them. */
export type PathStep =
  | { readonly kind: "claim"; readonly claim: ClaimReference }
  | { readonly kind: "left-out"; readonly count: number; readonly url: string };

/** A path of so many steps is shown whole. */
const shownWhole = 10;
/** Of a longer one, the question and so many steps above the claim: a page must not grow with the depth of its claim. */
const shownAbove = 5;

/** The way from the question down to the claim above this one. A cycle, which the checker reports, ends it. */
export function pathToQuestion(site: Site, claim: Claim): readonly PathStep[] {
  const above = (id: Id): Id | null => site.debate.claim.get(id)?.parent ?? null;
  const ids: Id[] = [];
  for (let id = claim.parent; id && id !== claim.id && ids.length <= shownWhole; id = above(id)) ids.push(id);
  const [question] = ids.length <= shownWhole || claim.question === null ? [] : [claim.question];
  const steps = (shown: readonly Id[]): readonly PathStep[] =>
    shown.flatMap((id) => {
      const reference = referTo(site, id);
      return reference ? { kind: "claim" as const, claim: reference } : [];
    });
  if (question === undefined || claim.depth === null) return steps(ids.toReversed());
  const lastLeftOut = referTo(site, ids[shownAbove] ?? "");
  return [
    ...steps([question]),
    { kind: "left-out", count: claim.depth - 1 - shownAbove, url: lastLeftOut?.url ?? "" },
    ...steps(ids.slice(0, shownAbove).toReversed()),
  ];
}
