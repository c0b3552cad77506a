import type { HeldJudgement } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { viewRecorded, type RecordedView } from "./side-view.ts";

/** A question on which both people have stances, with the stances of each that are nearest to the question. */
export interface QuestionSides {
  readonly question: ClaimReference;
  readonly sides: readonly [readonly RecordedView[], readonly RecordedView[]];
}

const mostEach = 2;

export function viewQuestionSides(
  site: Site,
  id: Id,
  held: readonly [readonly HeldJudgement[], readonly HeldJudgement[]],
): readonly QuestionSides[] {
  const question = referTo(site, id);
  const depthOf = (claim: Id): number => site.debate.claim.get(claim)?.depth ?? Infinity;
  const nearest = (one: readonly HeldJudgement[]): readonly RecordedView[] =>
    one
      .filter(({ claim }) => site.debate.claim.get(claim)?.question === id)
      .toSorted((a, b) => depthOf(a.claim) - depthOf(b.claim))
      .slice(0, mostEach)
      .map(({ claim, stance }) => viewRecorded(site, claim, stance));
  return question ? [{ question, sides: [nearest(held[0]), nearest(held[1])] }] : [];
}
