import {
  isStep,
  ownerOf,
  parentOf,
  questionsByClaim,
  stepFinder,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeRelation,
  type Key,
} from "./graph.ts";
import type { Read } from "./format.ts";
import type { Loss } from "./losses.ts";
import { memoize } from "../text/memoize.ts";

/**
 * The part of a graph below some questions: the claims whose place is there, with the premises that are linked to
 * them, and all relations between these. A relation with another end is lost; an undercut that gives a claim its place
 * becomes an objection.
 */
export function partOf(
  graph: ExchangeGraph,
  questions: ReadonlySet<Key>,
  title: string,
): Pick<Read, "graph" | "losses"> {
  const { order, statedBy, below, stepFrom } = indexOf(graph);
  const inside = new Set([...questions].flatMap((question) => below.get(question) ?? []));
  const statedIn = (keys: readonly Key[]): readonly ExchangeRelation[] =>
    keys.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).flatMap((key) => statedBy.get(key) ?? []);
  /** Premises from elsewhere, each with the claim of the part behind which it stands. */
  const linked = new Map<Key, Key>();
  for (const relation of statedIn([...inside]))
    if (isStep(relation) && relation.from.length > 1 && inside.has(relation.to))
      for (const premise of relation.from)
        if (!inside.has(premise) && !linked.has(premise)) linked.set(premise, ownerOf(relation));
  const isKnown = (key: Key): boolean => inside.has(key) || linked.has(key);
  /** Whether all ends of a relation are in the part. */
  const isWhole = (relation: ExchangeRelation): boolean => {
    if (relation.kind === "answers") return questions.has(relation.to);
    if (relation.kind !== "undercuts") return [...relation.from, relation.to].every(isKnown);
    return [...relation.path, ...(stepFrom(relation.path)?.from ?? [])].every(isKnown);
  };
  const relations: ExchangeRelation[] = [];
  const losses: Loss[] = [];
  const statedSteps = new Set<string>();
  const lose = (kind: "outside" | "undercut", relation: ExchangeRelation): void => {
    const words = graph.claims[order.get(ownerOf(relation)) ?? -1]?.text ?? "";
    losses.push({ kind, words, place: relation.place });
  };
  for (const relation of statedIn([...inside, ...linked.keys()])) {
    const owner = ownerOf(relation);
    if (isWhole(relation)) {
      relations.push(relation);
      if (isStep(relation)) statedSteps.add(`${owner}\n${relation.to}`);
    } else if (relation.kind === "undercuts" && inside.has(owner) && statedBy.get(owner)?.[0] === relation) {
      relations.push({ kind: "attacks", from: [owner], to: parentOf(relation), place: relation.place });
      lose("undercut", relation);
    } else lose("outside", relation);
  }
  // A premise from elsewhere has its place by the step that it is linked in, so it states that too.
  for (const relation of relations.filter(isStep))
    for (const premise of relation.from) {
      if (!linked.has(premise) || statedSteps.has(`${premise}\n${relation.to}`)) continue;
      statedSteps.add(`${premise}\n${relation.to}`);
      relations.push({ ...relation, from: [premise, ...relation.from.filter((other) => other !== premise)] });
    }
  // Premises from elsewhere stand behind the claim that they are linked to: below what they support.
  const behind = Map.groupBy(
    graph.claims.filter(({ key }) => linked.has(key)),
    ({ key }) => linked.get(key),
  );
  const claims = graph.claims.filter(({ key }) => inside.has(key));
  return {
    graph: {
      title,
      questions: graph.questions.filter(({ key }) => questions.has(key)),
      claims: claims.flatMap((claim): readonly ExchangeClaim[] => [claim, ...(behind.get(claim.key) ?? [])]),
      relations,
    },
    losses,
  };
}

/** The place of each claim in reading order, its relations, the steps, and the claims below each question: for hundreds of parts. */
const indexOf = memoize((graph: ExchangeGraph) => {
  const statedBy = Map.groupBy(graph.relations, ownerOf);
  const questionOf = questionsByClaim(graph, statedBy);
  return {
    order: new Map(graph.claims.map(({ key }, index) => [key, index])),
    statedBy,
    stepFrom: stepFinder(graph.relations.filter(isStep)),
    below: Map.groupBy(questionOf.keys(), (key) => questionOf.get(key)),
  };
});
