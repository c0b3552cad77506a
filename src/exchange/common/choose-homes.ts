import type { ExchangeStep } from "./each-step-once.ts";
import type { ExchangeGraph, ExchangeRelation, Key } from "./graph.ts";

/** A relation of one claim, as its file has it. */
export type OwnRelation =
  | { readonly kind: "answers" | "supports" | "attacks"; readonly to: Key; readonly with: readonly Key[] }
  | { readonly kind: "undercuts"; readonly premise: Key; readonly conclusion: Key };

/** The relations of each claim, the one that gives it its place first. */
export interface Homes {
  readonly of: ReadonlyMap<Key, readonly OwnRelation[]>;
  /** Claims that answer a question because nothing else leads to one: they stood in a circle. */
  readonly added: ReadonlySet<Key>;
}

/**
 * Puts first, for each claim, a relation that leads to a question: its own first one, if that does. A claim without any relation
 * answers the question `question`; so does one claim of each circle. Linked premises each state their support: see `stateSupports`.
 */
export function chooseHomes(
  { claims, questions }: ExchangeGraph,
  relations: readonly ExchangeRelation[],
  question: Key,
): Homes {
  const of = new Map<Key, OwnRelation[]>(claims.map(({ key }) => [key, []]));
  const state = (premise: Key, { kind, from, to }: ExchangeStep): void => {
    const own = of.get(premise) ?? [];
    if (own.some((each) => each.kind === kind && each.to === to)) return;
    own.push({ kind, to, with: from.filter((other) => other !== premise) });
  };
  for (const relation of relations) {
    if (relation.kind === "undercuts")
      of.get(relation.from)?.push({
        kind: "undercuts",
        premise: relation.premise,
        conclusion: relation.conclusion,
      });
    else if (relation.kind === "answers") of.get(relation.from)?.push({ kind: "answers", to: relation.to, with: [] });
    else state(relation.from[0] ?? "", relation);
  }
  const added = new Set<Key>();
  for (const own of of.values()) if (own.length === 0) own.push({ kind: "answers", to: question, with: [] });
  const placed = new Set<Key>([...questions.map(({ key }) => key), question]);
  const place = placer(of, placed);
  // First along the first relations alone: what they place keeps its order.
  place([...placed], true);
  place([...placed], false);
  for (const { key } of claims) {
    if (placed.has(key)) continue;
    of.get(key)?.unshift({ kind: "answers", to: question, with: [] });
    added.add(key);
    placed.add(key);
    place([key], true);
    place([key], false);
  }
  return { of, added };
}

const parentOf = (relation: OwnRelation): Key => (relation.kind === "undercuts" ? relation.premise : relation.to);

/** A function that places every claim which a relation ties to a placed one, and puts that relation first. */
function placer(
  of: ReadonlyMap<Key, OwnRelation[]>,
  placed: Set<Key>,
): (from: readonly Key[], alongFirst: boolean) => void {
  const children = new Map<Key, { readonly child: Key; readonly relation: OwnRelation }[]>();
  for (const [child, own] of of) {
    for (const relation of own) {
      const list = children.get(parentOf(relation));
      if (list === undefined) children.set(parentOf(relation), [{ child, relation }]);
      else list.push({ child, relation });
    }
  }
  return (from, alongFirst) => {
    const reached = [...from];
    for (const parent of reached) {
      for (const { child, relation } of children.get(parent) ?? []) {
        const own = of.get(child) ?? [];
        if (placed.has(child) || (alongFirst && own[0] !== relation)) continue;
        placed.add(child);
        reached.push(child);
        own.splice(own.indexOf(relation), 1);
        own.unshift(relation);
      }
    }
  };
}
