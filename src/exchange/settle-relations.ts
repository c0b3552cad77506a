import {
  isStep,
  nameOfStep,
  ownerOf,
  pushTo,
  type ExchangeStep,
  type ExchangeGraph,
  type ExchangeRelation,
  type Key,
} from "./graph.ts";
import { isAmong, pathName, type StepPath } from "../claims/model/step-path.ts";
import type { Read } from "./format.ts";
import type { Loss, LossKind } from "./losses.ts";

/**
 * Makes the relations of any graph fit our model, and says what became of the others: each names known claims, none is stated twice, supports form no
 * circle, linked premises only support, each premise states its supports itself, and an undercut denies a step that is
 * there.
 */
export function settleRelations(graph: ExchangeGraph): Pick<Read, "losses"> & Pick<ExchangeGraph, "relations"> {
  const losses: Loss[] = [];
  const texts = new Map([...graph.questions, ...graph.claims].map(({ key, text }) => [key, text]));
  const lose: Lose = (kind, relation) => {
    const from = ownerOf(relation);
    losses.push({ kind, words: texts.get(from) ?? from, place: relation.place });
  };
  const known = withKnownEnds(graph, lose);
  const single = withoutRepeats(splitAttacks(known, lose), lose);
  const answered = withoutSecondAnswers(single, graph, lose);
  const acyclic = withoutSupportCycles(answered, lose);
  return { relations: settleUndercuts(stateSupports(acyclic, lose), lose), losses };
}

type Lose = (kind: LossKind, relation: ExchangeRelation) => void;

function withKnownEnds(graph: ExchangeGraph, lose: Lose): readonly ExchangeRelation[] {
  const claims = new Set(graph.claims.map(({ key }) => key));
  const questions = new Set(graph.questions.map(({ key }) => key));
  return graph.relations.flatMap((relation): readonly ExchangeRelation[] => {
    const drop = (kind: LossKind): readonly ExchangeRelation[] => {
      lose(kind, relation);
      return [];
    };
    if (relation.kind === "answers")
      return claims.has(relation.from) && questions.has(relation.to) ? [relation] : drop("unknown-target");
    if (relation.kind === "undercuts") {
      const { from, path } = relation;
      if (![from, ...path].every((key) => claims.has(key))) return drop("unknown-target");
      return path.includes(from) ? drop("self-relation") : [relation];
    }
    if (questions.has(relation.to)) {
      lose("side-of-question", relation);
      return relation.from.flatMap((from): readonly ExchangeRelation[] =>
        claims.has(from) ? [{ kind: "answers", from, to: relation.to, place: relation.place }] : [],
      );
    }
    const all = new Set(relation.from);
    const from = [...all].filter((key) => claims.has(key) && key !== relation.to);
    if (!claims.has(relation.to)) return drop("unknown-target");
    if (from.length < all.size) lose(all.has(relation.to) ? "self-relation" : "unknown-target", relation);
    return from.length === 0 ? [] : [{ ...relation, from }];
  });
}

/** Premises that attack only together become separate attacks. */
function splitAttacks(relations: readonly ExchangeRelation[], lose: Lose): readonly ExchangeRelation[] {
  const seen = new Set<string>();
  return relations.flatMap((relation): readonly ExchangeRelation[] => {
    if (relation.kind !== "attacks" || relation.from.length === 1) return [relation];
    // Several premises may state the same step.
    const name = nameOfStep(relation);
    if (seen.has(name)) return [];
    seen.add(name);
    lose("separate-attack", relation);
    return relation.from.map((premise) => ({ ...relation, from: [premise] }));
  });
}

/**
 * Of several relations between the same claims the first stays: two would repeat or contradict each other. Supports
 * with other premises besides are no repetition.
 */
function withoutRepeats(relations: readonly ExchangeRelation[], lose: Lose): readonly ExchangeRelation[] {
  const seen = new Map<string, ExchangeRelation["kind"]>();
  const names = new Set<string>();
  return relations.flatMap((relation): readonly ExchangeRelation[] => {
    const to = relation.kind === "undercuts" ? pathName(relation.path) : relation.to;
    const premises = isStep(relation) ? relation.from : [relation.from];
    const ends = premises.map((from) => `${from}\n\n${to}`);
    const name = isStep(relation) ? nameOfStep(relation) : `${relation.kind}\n${relation.from}\n${to}`;
    const isRepeated = premises.length === 1 && names.has(name);
    // A part of linked premises can't be left out without making the others say more than they did.
    if (isRepeated || ends.some((end) => (seen.get(end) ?? relation.kind) !== relation.kind)) {
      lose("repeated-relation", relation);
      return [];
    }
    names.add(name);
    for (const end of ends) seen.set(end, relation.kind);
    return [relation];
  });
}

function withoutSecondAnswers(
  relations: readonly ExchangeRelation[],
  { questions }: ExchangeGraph,
  lose: Lose,
): readonly ExchangeRelation[] {
  const exclusive = new Set(questions.filter((question) => question.exclusive).map(({ key }) => key));
  const answered = new Map<Key, boolean>();
  return relations.filter((relation) => {
    if (relation.kind !== "answers") return true;
    const isExclusive = exclusive.has(relation.to);
    const earlierIsExclusive = answered.get(relation.from);
    if (earlierIsExclusive === undefined || !(earlierIsExclusive || isExclusive)) {
      answered.set(relation.from, isExclusive);
      return true;
    }
    lose("second-answer", relation);
    return false;
  });
}

/** Leaves out each support that closes a circle, by a depth-first search with its own stack. */
function withoutSupportCycles(relations: readonly ExchangeRelation[], lose: Lose): readonly ExchangeRelation[] {
  const supports = relations.filter(isSupport);
  const from = new Map<Key, ExchangeStep[]>();
  for (const step of supports) for (const premise of step.from) pushTo(from, premise, step);
  const state = new Map<Key, "open" | "closed">();
  const dropped = new Set<ExchangeRelation>();
  for (const start of from.keys()) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const visits = [{ key: start, next: 0 }];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const step = from.get(visit.key)?.[visit.next];
      visit.next += 1;
      if (step === undefined) {
        state.set(visit.key, "closed");
        visits.pop();
      } else if (dropped.has(step)) continue;
      else if (state.get(step.to) === "open") {
        dropped.add(step);
        lose("support-cycle", step);
      } else if (!state.has(step.to)) {
        state.set(step.to, "open");
        visits.push({ key: step.to, next: 0 });
      }
    }
  }
  return relations.filter((relation) => !dropped.has(relation));
}

function settleUndercuts(relations: readonly ExchangeRelation[], lose: Lose): readonly ExchangeRelation[] {
  const undercuts = relations.filter((relation) => relation.kind === "undercuts");
  // Each premise states its steps itself.
  const known = new Set([
    ...relations.filter(isStep).map(({ from: [premise = ""], to }) => pathName([premise, to])),
    ...undercuts.map(({ from, path }) => pathName([from, ...path])),
  ]);
  const undercutsBy = Map.groupBy(undercuts, ({ from }) => from);
  /** The path in full, where only the claim that undercuts and one of those on its own path are named. */
  const inFull = ([from, end]: StepPath<Key>): StepPath<Key> | undefined => {
    const own = undercutsBy.get(from)?.find(({ path }) => path.includes(end));
    return own && [from, ...own.path];
  };
  return relations.flatMap((relation): readonly ExchangeRelation[] => {
    if (relation.kind !== "undercuts") return [relation];
    const path = [relation.path, inFull(relation.path)].find((each) => each && isAmong(known, each));
    if (path === undefined || path.includes(relation.from)) lose("no-step", relation);
    return path === undefined || path.includes(relation.from) ? [] : [{ ...relation, path }];
  });
}

/**
 * Makes each premise of a support state it itself, once for a conclusion, as claim files do. What a premise states
 * itself keeps its place; what only other premises state comes last. Premises stay linked if they are linked in the
 * same way for all of their conclusions.
 */
function stateSupports(relations: readonly ExchangeRelation[], lose: Lose): readonly ExchangeRelation[] {
  const supports = relations.filter(isSupport);
  const chosen = chooseSteps(supports);
  const names = new Map(supports.map((step) => [step, nameOfStep(step)]));
  const stated = new Set([...chosen.values()].map(({ step }) => names.get(step)));
  const stepsOf = Map.groupBy(chosen.values(), ({ premise }) => premise);
  /** The premises that need the same others for all that they support, which is what one file can say. */
  const linkable = new Set(
    [...stepsOf].flatMap(([premise, own]) => {
      const sets = new Set(own.map(({ step }) => step.from.toSorted().join("\n")));
      return sets.size === 1 ? [premise] : [];
    }),
  );
  const linked = new Map(supports.map((step) => [step, step.from.filter((premise) => linkable.has(premise))]));
  const lost = new Set<string | undefined>();
  const loseOnce = (kind: LossKind, step: ExchangeStep): void => {
    if (!lost.has(names.get(step))) lose(kind, step);
    lost.add(names.get(step));
  };
  const asStated = (premise: Key, step: ExchangeStep): ExchangeStep => {
    const together = linked.get(step) ?? [];
    if (together.length < step.from.length && step.from.length > 1) loseOnce("separate-support", step);
    const others = linkable.has(premise) ? together.filter((other) => other !== premise) : [];
    return { ...step, from: [premise, ...others] };
  };
  const statedThemselves = relations.flatMap((relation): readonly ExchangeRelation[] => {
    if (!isSupport(relation)) return [relation];
    if (!stated.has(names.get(relation))) loseOnce("repeated-relation", relation);
    const premise = ownerOf(relation);
    return chosen.get(`${premise}\n${relation.to}`)?.step === relation ? [asStated(premise, relation)] : [];
  });
  const ofOthers = [...stepsOf.values()].flatMap((own) =>
    own.flatMap(({ premise, step }) => (ownerOf(step) === premise ? [] : [asStated(premise, step)])),
  );
  return [...statedThemselves, ...ofOthers];
}

const isSupport = (relation: ExchangeRelation): relation is ExchangeStep => relation.kind === "supports";

/** A step, and one of its premises. */
interface Chosen {
  readonly premise: Key;
  readonly step: ExchangeStep;
}

/**
 * The step that each premise states toward each conclusion: one that it states itself or, if there is none, one that
 * others state; of several, the one with the fewest premises. So a premise that also supports alone states that, and
 * the other one the step of both.
 */
function chooseSteps(supports: readonly ExchangeStep[]): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const choose = (premise: Key, step: ExchangeStep): void => {
    const name = `${premise}\n${step.to}`;
    const earlier = chosen.get(name)?.step;
    const isOfOthers = earlier !== undefined && ownerOf(earlier) === premise && ownerOf(step) !== premise;
    if (!isOfOthers && step.from.length < (earlier?.from.length ?? Infinity)) chosen.set(name, { premise, step });
  };
  for (const step of supports) choose(ownerOf(step), step);
  for (const step of supports) for (const premise of step.from) choose(premise, step);
  return chosen;
}
