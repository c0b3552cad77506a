/** Renames, merges, moves, retires and splits the records of a map. Pure: a plan of edits, and the files that they leave. */
export { carryOut, type Change, changedFiles, type MapFiles, type Plan, readMap, recordNamed } from "./plan.ts";
export { outcomeOf, referencesTo, sharesIds } from "./plan.ts";
export { listQuestions } from "./entries.ts";
export { move, split } from "./move.ts";
export { rename } from "./rename.ts";
export { type Conflict, takeOver, type TakenOver } from "./take-over.ts";
export { merge, retire } from "./replace.ts";
