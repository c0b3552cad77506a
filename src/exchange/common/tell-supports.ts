import { isStep, nameOfStep, type ExchangeStep } from "./each-step-once.ts";
import type { ExchangeRelation, Key } from "./graph.ts";
import type { LossKind } from "./loss.ts";

/**
 * Has each premise of a support tell it, once for a conclusion, as files of claims do. What premises tell themselves stays in its
 * place; what only others tell of them comes last. Premises stay linked in what they tell if that is the same for all of their
 * conclusions.
 */
export function tellSupports(
  relations: readonly ExchangeRelation[],
  lose: (kind: LossKind, relation: ExchangeRelation) => void,
): readonly ExchangeRelation[] {
  const supports = relations.filter(isSupport);
  const chosen = chooseSteps(supports);
  const isLinkable = linkable(chosen, supports);
  const names = new Map(supports.map((step) => [step, nameOfStep(step)]));
  const nameOf = (step: ExchangeStep): string => names.get(step) ?? "";
  const told = new Set([...chosen.values()].flatMap((toward) => [...toward.values()].map(nameOf)));
  const linked = new Map(supports.map((step) => [step, step.from.filter(isLinkable)]));
  const lost = new Set<string>();
  const loseOnce = (kind: LossKind, step: ExchangeStep): void => {
    if (!lost.has(nameOf(step))) lose(kind, step);
    lost.add(nameOf(step));
  };

  const telling = (premise: Key, step: ExchangeStep): ExchangeStep => {
    const together = linked.get(step) ?? [];
    if (step.from.length > 1 && together.length < step.from.length) loseOnce("separate-support", step);
    const others = isLinkable(premise) ? together.filter((other) => other !== premise) : [];
    return { ...step, from: [premise, ...others] };
  };
  const own = relations.flatMap((relation): readonly ExchangeRelation[] => {
    if (!isSupport(relation)) return [relation];
    const [premise = ""] = relation.from;
    if (!told.has(nameOf(relation))) loseOnce("repeated-relation", relation);
    return chosen.get(premise)?.get(relation.to) === relation ? [telling(premise, relation)] : [];
  });
  const ofOthers = [...chosen].flatMap(([premise, toward]) =>
    [...toward.values()].flatMap((step) => (step.from[0] === premise ? [] : [telling(premise, step)])),
  );
  return [...own, ...ofOthers];
}

const isSupport = (relation: ExchangeRelation): relation is ExchangeStep =>
  isStep(relation) && relation.kind === "supports";

type Chosen = ReadonlyMap<Key, ReadonlyMap<Key, ExchangeStep>>;

/**
 * The step that each premise tells toward each conclusion: of those that it tells itself, or else of those that others tell of it,
 * the one with the fewest premises. So a premise that also supports alone tells that, and another one the step of both.
 */
function chooseSteps(supports: readonly ExchangeStep[]): Chosen {
  const chosen = new Map<Key, Map<Key, ExchangeStep>>();
  const choose = (premise: Key, step: ExchangeStep): void => {
    const toward = chosen.get(premise) ?? new Map<Key, ExchangeStep>();
    chosen.set(premise, toward);
    const former = toward.get(step.to);
    const isTold = former?.from[0] === premise && step.from[0] !== premise;
    if (former === undefined || (!isTold && step.from.length < former.from.length)) toward.set(step.to, step);
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
