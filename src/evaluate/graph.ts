import type { Id } from "../model.ts";

/**
 * A debate as standing needs it, small enough to ship: plain data that survives JSON, in which a claim is a number, its
 * place in `claims`.
 */
export interface Graph {
  readonly claims: readonly Id[];
  /** Supports, alone or linked. */
  readonly inferences: readonly NumberedStep[];
  /** Objections and rebuttals. */
  readonly attacks: readonly NumberedStep[];
  /** Of each list every claim attacks every other, as the positions of an exclusive question do. */
  readonly rivals: readonly (readonly number[])[];
  /** Claims that answer a question. */
  readonly positions: readonly number[];
}

/** What leads from premises to a conclusion, and what denies that it does. */
export type NumberedStep = readonly [conclusion: number, premises: readonly number[], undercutters: readonly number[]];
