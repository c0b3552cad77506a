import type { Graph } from "./graph.ts";

/** What leads from premises to a conclusion, and what denies that it does. */
export type NumberedStep = readonly [conclusion: number, premises: readonly number[], undercutters: readonly number[]];

/** A graph whose steps are written one by one. */
export interface WrittenGraph extends Pick<Graph, "claims" | "rivals" | "positions"> {
  readonly inferences: readonly NumberedStep[];
  readonly attacks: readonly NumberedStep[];
}

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
