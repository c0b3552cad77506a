import { isStep } from "./each-step-once.ts";
import type { ExchangeClaim, ExchangeGraph, ExchangeRelation, Key } from "./graph.ts";
import type { Loss } from "./loss.ts";

/** A part of a graph, and the relations that lead out of it. */
export interface Part {
  readonly graph: ExchangeGraph;
  readonly losses: readonly Loss[];
}

/**
 * The part of a graph below some questions: the claims whose place is there, with the premises that are linked to them, and all
 * relations between these. A relation with another end is lost; an undercut that gives a claim its place becomes an objection.
 */
export function partOf(graph: ExchangeGraph, questions: ReadonlySet<Key>, title: string): Part {
  const own = Map.groupBy(graph.relations, tellerOf);
  const inside = claimsBelow(graph, questions, own);
  const isInside = (key: Key): boolean => inside.has(key);
  /** Premises from elsewhere, each with the claim of the part behind which it stands. */
  const linked = new Map<Key, Key>();
  for (const relation of graph.relations)
    if (isStep(relation) && relation.from.length > 1 && isInside(tellerOf(relation)) && isInside(relation.to))
      for (const premise of relation.from)
        if (!isInside(premise) && !linked.has(premise)) linked.set(premise, tellerOf(relation));
  const isKnown = (key: Key): boolean => isInside(key) || linked.has(key);
  const relations: ExchangeRelation[] = [];
  const losses: Loss[] = [];
  const texts = new Map(graph.claims.map(({ key, text }) => [key, text]));
  const tells = new Set<string>();
  const lose = (kind: "outside" | "undercut", relation: ExchangeRelation): void =>
    void losses.push({ kind, words: texts.get(tellerOf(relation)) ?? "", place: relation.place });
  for (const relation of graph.relations) {
    const teller = tellerOf(relation);
    if (!isKnown(teller)) continue;
    const isWhole =
      relation.kind === "answers"
        ? questions.has(relation.to)
        : relation.kind === "undercuts"
          ? isKnown(relation.premise) && isKnown(relation.conclusion)
          : isKnown(relation.to) && relation.from.every(isKnown);
    if (isWhole) {
      relations.push(relation);
      if (isStep(relation)) tells.add(`${teller}\n${relation.to}`);
    } else if (relation.kind === "undercuts" && isInside(teller) && own.get(teller)?.[0] === relation) {
      relations.push({ kind: "attacks", from: [teller], to: relation.premise, place: relation.place });
      lose("undercut", relation);
    } else lose("outside", relation);
  }
  // A premise from elsewhere has its place by the step that it is linked in, so it tells that too.
  for (const relation of [...relations]) {
    if (!isStep(relation)) continue;
    for (const premise of relation.from) {
      if (!linked.has(premise) || tells.has(`${premise}\n${relation.to}`)) continue;
      tells.add(`${premise}\n${relation.to}`);
      relations.push({ ...relation, from: [premise, ...relation.from.filter((other) => other !== premise)] });
    }
  }
  return {
    graph: {
      title,
      questions: graph.questions.filter(({ key }) => questions.has(key)),
      claims: inReadingOrder(graph.claims, isInside, linked),
      relations,
    },
    losses,
  };
}

/** The claims inside, each with the premises from elsewhere that stand behind it: below what they support. */
function inReadingOrder(
  claims: readonly ExchangeClaim[],
  isInside: (key: Key) => boolean,
  linked: ReadonlyMap<Key, Key>,
): readonly ExchangeClaim[] {
  const behind = Map.groupBy(
    claims.filter(({ key }) => linked.has(key)),
    ({ key }) => linked.get(key),
  );
  return claims.flatMap((claim) => (isInside(claim.key) ? [claim, ...(behind.get(claim.key) ?? [])] : []));
}

/** The claim at which a relation stands. */
const tellerOf = ({ from }: ExchangeRelation): Key => (typeof from === "string" ? from : (from[0] ?? ""));

/** The claims whose first relation leads to one of the questions. They are in reading order, each below the one that it replies to. */
function claimsBelow(
  { claims }: ExchangeGraph,
  questions: ReadonlySet<Key>,
  own: ReadonlyMap<Key, readonly ExchangeRelation[]>,
): ReadonlySet<Key> {
  const found = new Set<Key>();
  for (const { key } of claims) {
    const home = own.get(key)?.[0];
    if (home === undefined) continue;
    const isBelow =
      home.kind === "answers" ? questions.has(home.to) : found.has(home.kind === "undercuts" ? home.premise : home.to);
    if (isBelow) found.add(key);
  }
  return found;
}
