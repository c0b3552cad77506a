/**
 * The door to standing. `evaluate` is for the build. A browser loads /map/standing.json and goes on from there:
 *
 *     const view = standing(graph, { accept, reject, default: "unless-judged" });
 *     view.judge(id, "accept");            // the claims whose labels changed; null takes a judgement back
 *     view.label(id);                      // "in", "out", "undecided"; labelWords says it
 *     view.why(id);                        // one link of the chain of reasons; whyInWords says it, groundsOf leads on
 *     view.tensions();                     // tensionInWords says each
 *     view.cruxes(position);               // what it turns on; of these the first matter most to judge next
 *     awaitedBelow(view, id);              // what an open claim waits for in the end; judgedBelow: on what a label rests
 *     waysTo(view, position, "in");        // single judgements of which each would make it stand
 *     view.cruxesWith(other, areOpposed);  // where two stances part at the deepest
 *
 * A judgement takes microseconds. The first reason after a change costs a full labelling, so ask for reasons when they are shown.
 */
export { awaitedBelow, judgedBelow } from "./chains.ts";
export { areOpposed, type Differ, type Parting } from "./cruxes-between.ts";
export type { Crux } from "./cruxes-of.ts";
export { evaluate } from "./evaluate.ts";
export { graphOf } from "./graph-of.ts";
export type { Graph } from "./graph.ts";
export { capitalised, labelWords, tensionInWords, whyInWords, you, type Judge, type NameClaim } from "./in-words.ts";
export { isGraph } from "./is-graph.ts";
export { layFlat } from "./lay-flat.ts";
export { nothingJudged, type Default, type Judgement, type Judgements } from "./judgements.ts";
export { stanceOf, type HeldJudgement } from "./stance-of.ts";
export { standing, type Standing } from "./standing.ts";
export type { Step } from "./steps-of.ts";
export type { Tension } from "./tensions-in.ts";
export { waysTo, type WaysTo } from "./ways-to.ts";
export { groundsOf, type Answered, type Why } from "./why.ts";
