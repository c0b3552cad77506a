import type { Id } from "../claims/model/index.ts";

/**
 * A debate, reduced to what labels depend on: small, plain JSON that ships to browsers. A claim is a number, its index in
 * `claims`. A step (an inference or an attack) is a number too, inferences first. Steps are kept in flat arrays, so that a
 * browser makes no object for each.
 */
export interface Graph {
  readonly claims: readonly Id[];
  /** The first step that is an attack (an objection or a rebuttal). Those before it are inferences. */
  readonly firstAttack: number;
  /** By step: the claim that it supports or attacks. */
  readonly conclusions: readonly number[];
  /** For each step two numbers: how many premises it has, and how many undercutters. */
  readonly lengths: readonly number[];
  /** For each step its premises, then its undercutters, all in one list. */
  readonly ends: readonly number[];
  /** Groups of claims that attack each other, such as the positions of an exclusive question. */
  readonly rivals: readonly (readonly number[])[];
  /** Claims that answer a question. */
  readonly positions: readonly number[];
}

/** A step with its claims as numbers. */
export type NumberedStep = readonly [conclusion: number, premises: readonly number[], undercutters: readonly number[]];

/** A graph whose steps are listed one by one. */
export interface WrittenGraph extends Pick<Graph, "claims" | "rivals" | "positions"> {
  readonly inferences: readonly NumberedStep[];
  readonly attacks: readonly NumberedStep[];
}

/** Puts the steps of a graph into flat arrays. */
export function layFlat({ claims, inferences, attacks, rivals, positions }: WrittenGraph): Graph {
  const steps = [...inferences, ...attacks];
  return {
    claims,
    firstAttack: inferences.length,
    conclusions: steps.map(([conclusion]) => conclusion),
    lengths: steps.flatMap(([, premises, undercutters]) => [premises.length, undercutters.length]),
    ends: steps.flatMap(([, premises, undercutters]) => [...premises, ...undercutters]),
    rivals,
    positions,
  };
}

/** Whether fetched JSON is a graph rather than, say, an error page. Checks the keys only, because the file is ours and of the same build. */
export function isGraph(value: unknown): value is Graph {
  const keys = ["claims", "firstAttack", "conclusions", "lengths", "ends", "rivals", "positions"];
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}
