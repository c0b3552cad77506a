import type { Claim, Id } from "../../claims/model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";

/** A part of the path from a question to a claim: a claim, or the number of claims left out, with the page of the last of them. */
export type PathStep =
  | { readonly kind: "claim"; readonly claim: ClaimReference }
  | { readonly kind: "left-out"; readonly count: number; readonly url: string };

/** The most claims of a path that is shown whole. */
const shownWhole = 10;
/** Of a longer path, the question and so many claims at the end are shown, so that pages don't grow with the depth of their claims. */
const shownAbove = 5;

/** The path from the question to the claim's parent. It ends at a cycle, which the checker reports. */
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
