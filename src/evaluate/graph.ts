import type { Id } from "../model/index.ts";

/**
 * A debate as standing needs it, small enough to ship: plain data that survives JSON, in which a claim is a number, its
 * place in `claims`. Steps are numbered too, inferences first, and lie flat, so that a browser makes no object for each.
 */
export interface Graph {
  readonly claims: readonly Id[];
  /** The number of the first attack: an objection or a rebuttal. Steps before it are supports, alone or linked. */
  readonly firstAttack: number;
  /** By step: where it leads. */
  readonly conclusions: readonly number[];
  /** For each step two numbers, how many premises it has and how many undercutters; and all of those, end to end. */
  readonly lengths: readonly number[];
  readonly ends: readonly number[];
  /** Of each list every claim attacks every other, as the positions of an exclusive question do. */
  readonly rivals: readonly (readonly number[])[];
  /** Claims that answer a question. */
  readonly positions: readonly number[];
}
