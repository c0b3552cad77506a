/** Gives records of a map other ids. Pure: a plan of edits, and the files that they leave. */
export { carryOut, type Change, changedFiles, type MapFiles, type Plan, readMap, recordNamed } from "./plan.ts";
export { outcomeOf } from "./outcome.ts";
export { rename } from "./rename.ts";
