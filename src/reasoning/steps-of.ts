import type { Debate, Id } from "../claims/model/index.ts";

/**
 * A step from premises to a conclusion: an inference supports the conclusion, an attack counts against it. An undercutter
 * denies the step rather than its premises or its conclusion (Pollock 1987). Linked premises make one step (Carneades:
 * Gordon, Prakken & Walton 2007).
 */
export interface Step {
  readonly kind: "inference" | "attack";
  readonly premises: readonly Id[];
  readonly conclusion: Id;
  readonly undercutters: readonly Id[];
}

/** Every support, objection and rebuttal of the debate as a step. */
export function stepsOf({ inferences, links }: Debate): readonly Step[] {
  const undercutters = new Map<string, Id[]>();
  for (const link of links) {
    if (link.kind !== "undercuts") continue;
    const name = stepName(link.to, link.conclusion);
    const against = undercutters.get(name);
    if (against === undefined) undercutters.set(name, [link.from]);
    else against.push(link.from);
  }
  const step = (kind: Step["kind"], premises: readonly Id[], conclusion: Id): Step => {
    const against = premises.flatMap((premise) => undercutters.get(stepName(premise, conclusion)) ?? []);
    return { kind, premises, conclusion, undercutters: [...new Set(against)] };
  };
  return [
    ...inferences.map(({ premises, conclusion }) => step("inference", premises, conclusion)),
    ...links
      .filter(({ kind }) => kind === "objects-to" || kind === "rebuts")
      .map(({ from, to }) => step("attack", [from], to)),
  ];
}

function stepName(premise: Id, conclusion: Id): string {
  return `${premise} → ${conclusion}`;
}
