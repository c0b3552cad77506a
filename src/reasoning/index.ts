/**
 * Which claims stand, and why. `evaluate` labels a debate at build time. A browser loads /map/standing.json (a `Graph`):
 *
 *     const view = standing(graph, { accept, reject, default: "unless-judged" });
 *     view.judge(id, "accept");            // returns the claims whose labels changed; null undoes a judgement
 *     view.label(id);                      // "in", "out" or "undecided"; labelInWords has the words for it
 *     view.why(id);                        // the direct reason for a label; whyInWords has the words, groundsOf the claims
 *     view.tensions();                     // judgements that don't fit together; tensionInWords has the words
 *     view.cruxes(position);               // the unjudged claims that decide a position, the most important first
 *     judgedBelow(view, id);               // the judgements that a label follows from
 *     awaitedBelow(view, id);              // the claims that an open claim waits for in the end
 *     waysTo(view, position, "in");        // single judgements, each of which would make it stand
 *     view.cruxesWith(other, areOpposed);  // where the disagreements of two stances start
 *
 * A judgement takes microseconds. The first reason after a change costs a full labelling: ask for reasons only to show them.
 */
export { awaitedBelow, judgedBelow } from "./chains.ts";
export { areOpposed, type Differ, type Disagreement } from "./cruxes-between.ts";
export type { Crux } from "./cruxes-of.ts";
export { evaluate } from "./evaluate.ts";
export { graphOf } from "./graph-of.ts";
export { isGraph, layFlat, type Graph } from "./graph.ts";
export { capitalised, labelInWords, tensionInWords, whyInWords, you, type Judge, type NameClaim } from "./in-words.ts";
export { nothingJudged, type Default, type Judgement, type Judgements } from "./judgements.ts";
export { stanceOf, type HeldJudgement } from "./stance-of.ts";
export { standing, type Standing } from "./standing.ts";
export type { Step } from "./steps-of.ts";
export type { Tension } from "./tensions-in.ts";
export { waysTo, type WaysTo } from "./ways-to.ts";
export { groundsOf, type Answered, type Why } from "./why.ts";
