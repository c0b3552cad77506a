import { isStep, nameOfStep, type ExchangeStep } from "./each-step-once.ts";
import type { ExchangeRelation, Key } from "./graph.ts";
import type { LossKind } from "./loss.ts";

/**
 * Makes each premise of a support state it itself, once for a conclusion, as claim files do. What a premise states itself keeps its
 * place; what only other premises state comes last. Premises stay linked if they are linked in the same way for all of their
 * conclusions.
 */
export function stateSupports(
  relations: readonly ExchangeRelation[],
  lose: (kind: LossKind, relation: ExchangeRelation) => void,
): readonly ExchangeRelation[] {
  const supports = relations.filter(isSupport);
  const chosen = chooseSteps(supports);
  const isLinkable = linkable(chosen, supports);
  const names = new Map(supports.map((step) => [step, nameOfStep(step)]));
  const nameOf = (step: ExchangeStep): string => names.get(step) ?? "";
  const stated = new Set([...chosen.values()].flatMap((toward) => [...toward.values()].map(nameOf)));
  const linked = new Map(supports.map((step) => [step, step.from.filter(isLinkable)]));
  const lost = new Set<string>();
  const loseOnce = (kind: LossKind, step: ExchangeStep): void => {
    if (!lost.has(nameOf(step))) lose(kind, step);
    lost.add(nameOf(step));
  };

  const asStated = (premise: Key, step: ExchangeStep): ExchangeStep => {
    const together = linked.get(step) ?? [];
    if (step.from.length > 1 && together.length < step.from.length) loseOnce("separate-support", step);
    const others = isLinkable(premise) ? together.filter((other) => other !== premise) : [];
    return { ...step, from: [premise, ...others] };
  };
  const own = relations.flatMap((relation): readonly ExchangeRelation[] => {
    if (!isSupport(relation)) return [relation];
    const [premise = ""] = relation.from;
    if (!stated.has(nameOf(relation))) loseOnce("repeated-relation", relation);
    return chosen.get(premise)?.get(relation.to) === relation ? [asStated(premise, relation)] : [];
  });
  const ofOthers = [...chosen].flatMap(([premise, toward]) =>
    [...toward.values()].flatMap((step) => (step.from[0] === premise ? [] : [asStated(premise, step)])),
  );
  return [...own, ...ofOthers];
}

const isSupport = (relation: ExchangeRelation): relation is ExchangeStep =>
  isStep(relation) && relation.kind === "supports";

type Chosen = ReadonlyMap<Key, ReadonlyMap<Key, ExchangeStep>>;

/**
 * The step that each premise states toward each conclusion: one that it states itself or, if there is none, one that others state;
 * of several, the one with the fewest premises. So a premise that also supports alone states that, and the other one the step of both.
 */
function chooseSteps(supports: readonly ExchangeStep[]): Chosen {
  const chosen = new Map<Key, Map<Key, ExchangeStep>>();
  const choose = (premise: Key, step: ExchangeStep): void => {
    const toward = chosen.get(premise) ?? new Map<Key, ExchangeStep>();
    chosen.set(premise, toward);
    const former = toward.get(step.to);
    const isOwn = former?.from[0] === premise && step.from[0] !== premise;
    if (former === undefined || (!isOwn && step.from.length < former.from.length)) toward.set(step.to, step);
  };
  for (const step of supports) choose(step.from[0] ?? "", step);
  for (const step of supports) for (const premise of step.from) choose(premise, step);
  return chosen;
}

/** Whether a premise needs the same others for all that it supports, which is what one file can say. */
function linkable(chosen: Chosen, supports: readonly ExchangeStep[]): (premise: Key) => boolean {
  const premises = new Map(supports.map((step) => [step, step.from.toSorted().join("\n")]));
  const linked = new Set<Key>();
  for (const [premise, toward] of chosen) {
    const sets = new Set([...toward.values()].map((step) => premises.get(step)));
    if (sets.size === 1) linked.add(premise);
  }
  return (premise) => linked.has(premise);
}
