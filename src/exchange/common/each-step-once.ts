import type { ExchangeRelation, Key } from "./graph.ts";

/** A support or an attack. */
export type ExchangeStep = Extract<ExchangeRelation, { kind: "supports" | "attacks" }>;

export const isStep = (relation: ExchangeRelation): relation is ExchangeStep =>
  relation.kind === "supports" || relation.kind === "attacks";

/** The same name wherever a step is stated, whichever of its premises states it. */
export const nameOfStep = ({ kind, from, to }: ExchangeStep): string =>
  `${kind}\n${from.toSorted().join("\n")}\n\n${to}`;

/** The supports and attacks among relations, each once. */
export function eachStepOnce(relations: readonly ExchangeRelation[]): readonly ExchangeStep[] {
  const steps = new Map<string, ExchangeStep>();
  for (const relation of relations)
    if (isStep(relation) && !steps.has(nameOfStep(relation))) steps.set(nameOfStep(relation), relation);
  return [...steps.values()];
}

/** Finds the step from a premise to a conclusion: of several, the one with the fewest premises, which the premise states itself. */
export function stepFinder<T extends ExchangeStep>(
  steps: readonly T[],
): (premise: Key, conclusion: Key) => T | undefined {
  const found = new Map<string, T>();
  for (const step of steps)
    for (const premise of step.from) {
      const name = `${premise}\n${step.to}`;
      if (step.from.length < (found.get(name)?.from.length ?? Infinity)) found.set(name, step);
    }
  return (premise, conclusion) => found.get(`${premise}\n${conclusion}`);
}
