/**
 * Which claims stand, and why. `evaluate` labels a debate at build time. A browser loads /map/standing.json (a `Graph`):
 *
 *     const view = standing(graph, { accept, reject, default: "unless-judged" });
 *     view.judge(id, "accept");            // returns the claims whose labels changed; null undoes a judgement
 *     view.label(id);                      // "in", "out" or "undecided"; labelInWords has the words for it
 *     view.why(id);                        // the direct reason for a label; whyInWords has the words, groundsOf the claims
 *     view.consequences();                 // the unjudged claims whose labels follow from the judgements
 *     view.tensions();                     // judgements that don't fit together; tensionInWords has the words
 *     view.against(id);                    // the claims that are directly against a claim, and how
 *     view.opposed(id);                    // the claims that can't be accepted with a claim without a conflict
 *     view.cruxes(position);               // the unjudged claims that decide a position, the most important first
 *     view.bearing(id);                    // the position above that the judgement of a claim bears on, and what else that takes
 *     view.recorded(id);                   // counts of what stands for and against a claim, and how firm the label is
 *     view.firmness(id);                   // the claims that one label turns on, and how many judgements would change it
 *     judgedBelow(view, id);               // the judgements that a label follows from
 *     waysTo(view, position, "in");        // single judgements, each of which would make it stand
 *     view.cruxesWith(other, areOpposed);  // where the disagreements of two stances start
 *
 * A judgement takes microseconds. The first reason after a change costs a full labelling: ask for reasons only to show them.
 */
export { judgedBelow, evaluate, standing, type Standing, waysTo, type WaysTo } from "./standing.ts";
export type { Bearing } from "./bearing.ts";
export type { Against, Recorded } from "./against.ts";
export { areOpposed, type Differ, type Disagreement, type Crux } from "./cruxes.ts";
export type { Firmness, Flips } from "./flips.ts";
export { firstPositions } from "./first-positions.ts";
export { graphOf, isGraph, layFlat, type Graph } from "./graph.ts";
export { labelInWords, tensionInWords, whyInWords, you, type Judge, type NameClaim } from "./in-words.ts";
export { groundsOf, type Answered, type Step, type Why } from "./why.ts";
export {
  judgementsIn,
  nothingJudged,
  type Default,
  type Judgement,
  type JudgementByClaim,
  type Judgements,
} from "./judgements.ts";
export { stanceOf, type HeldJudgement } from "./stance-of.ts";
export { claimsInTension, type Tension } from "./tensions.ts";
export { readViewLink, viewLinksIn, writeViewLink } from "./view-link.ts";
