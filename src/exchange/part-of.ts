import { isStep, ownerOf, type ExchangeClaim, type ExchangeGraph, type ExchangeRelation, type Key } from "./graph.ts";
import type { Loss } from "./losses.ts";
import { memoize } from "../text/memoize.ts";

/** A part of a graph, and the relations that lead out of it. */
interface Part {
  readonly graph: ExchangeGraph;
  readonly losses: readonly Loss[];
}

/**
 * The part of a graph below some questions: the claims whose place is there, with the premises that are linked to
 * them, and all relations between these. A relation with another end is lost; an undercut that gives a claim its place
 * becomes an objection.
 */
export function partOf(graph: ExchangeGraph, questions: ReadonlySet<Key>, title: string): Part {
  const { claims, stated, below } = indexOf(graph);
  const inside = new Set([...questions].flatMap((question) => below.get(question) ?? []));
  const isInside = (key: Key): boolean => inside.has(key);
  const inOrder = (keys: Iterable<Key>): readonly Indexed[] =>
    [...keys].flatMap((key) => claims.get(key) ?? []).toSorted((a, b) => a.order - b.order);
  const statedBy = (each: readonly Indexed[]): readonly ExchangeRelation[] =>
    each.flatMap(({ claim }) => stated.get(claim.key) ?? []);
  /** Premises from elsewhere, each with the claim of the part behind which it stands. */
  const linked = new Map<Key, Key>();
  for (const relation of statedBy(inOrder(inside)))
    if (isStep(relation) && relation.from.length > 1 && isInside(relation.to))
      for (const premise of relation.from)
        if (!isInside(premise) && !linked.has(premise)) linked.set(premise, ownerOf(relation));
  const isKnown = (key: Key): boolean => isInside(key) || linked.has(key);
  const relations: ExchangeRelation[] = [];
  const losses: Loss[] = [];
  const statedSteps = new Set<string>();
  const lose = (kind: "outside" | "undercut", relation: ExchangeRelation): void =>
    void losses.push({ kind, words: claims.get(ownerOf(relation))?.claim.text ?? "", place: relation.place });
  for (const relation of statedBy(inOrder([...inside, ...linked.keys()]))) {
    const owner = ownerOf(relation);
    const isWhole =
      relation.kind === "answers"
        ? questions.has(relation.to)
        : relation.kind === "undercuts"
          ? isKnown(relation.premise) && isKnown(relation.conclusion)
          : isKnown(relation.to) && relation.from.every(isKnown);
    if (isWhole) {
      relations.push(relation);
      if (isStep(relation)) statedSteps.add(`${owner}\n${relation.to}`);
    } else if (relation.kind === "undercuts" && isInside(owner) && stated.get(owner)?.[0] === relation) {
      relations.push({ kind: "attacks", from: [owner], to: relation.premise, place: relation.place });
      lose("undercut", relation);
    } else lose("outside", relation);
  }
  // A premise from elsewhere has its place by the step that it is linked in, so it states that too.
  for (const relation of [...relations]) {
    if (!isStep(relation)) continue;
    for (const premise of relation.from) {
      if (!linked.has(premise) || statedSteps.has(`${premise}\n${relation.to}`)) continue;
      statedSteps.add(`${premise}\n${relation.to}`);
      relations.push({ ...relation, from: [premise, ...relation.from.filter((other) => other !== premise)] });
    }
  }
  return {
    graph: {
      title,
      questions: graph.questions.filter(({ key }) => questions.has(key)),
      claims: withLinked(inOrder(inside), inOrder(linked.keys()), linked),
      relations,
    },
    losses,
  };
}

/** The claims inside, each with the premises from elsewhere that stand behind it: below what they support. */
function withLinked(
  inside: readonly Indexed[],
  premises: readonly Indexed[],
  linked: ReadonlyMap<Key, Key>,
): readonly ExchangeClaim[] {
  const behind = Map.groupBy(premises, ({ claim }) => linked.get(claim.key));
  return inside.flatMap((each) => [each, ...(behind.get(each.claim.key) ?? [])]).map(({ claim }) => claim);
}

/** A claim with its place in reading order. */
interface Indexed {
  readonly claim: ExchangeClaim;
  readonly order: number;
}

/** What every part of a graph is found by: its claims by key, their relations, and the claims below each question. */
interface GraphIndex {
  readonly claims: ReadonlyMap<Key, Indexed>;
  readonly stated: ReadonlyMap<Key, readonly ExchangeRelation[]>;
  readonly below: ReadonlyMap<Key, readonly Key[]>;
}

/** There are hundreds of parts in a large graph. */
const indexOf = memoize((graph: ExchangeGraph): GraphIndex => {
  const stated = Map.groupBy(graph.relations, ownerOf);
  // In reading order, each claim stands below the one that it replies to.
  const questionOf = new Map<Key, Key>();
  for (const { key } of graph.claims) {
    const home = stated.get(key)?.[0];
    if (home === undefined) continue;
    const question =
      home.kind === "answers" ? home.to : questionOf.get(home.kind === "undercuts" ? home.premise : home.to);
    if (question !== undefined) questionOf.set(key, question);
  }
  return {
    claims: new Map(graph.claims.map((claim, order) => [claim.key, { claim, order }])),
    stated,
    below: new Map(
      [...Map.groupBy(questionOf, ([, question]) => question)].map(([question, entries]) => [
        question,
        entries.map(([key]) => key),
      ]),
    ),
  };
});
