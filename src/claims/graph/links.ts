import type { ClaimRecord, Id, Link, Relation, Citation, Prose } from "../model/index.ts";
import { type Records, group } from "./records-of.ts";

/** The relations between known claims and questions, in the order of claims and of their files, without duplicates. */
export function linksOf({ claims, question, living }: Records): readonly Link[] {
  const steps = stepsOf(claims, living);

  const isKnown = (link: Link): boolean => {
    if (link.kind === "answers") return question.has(link.to);
    if (link.to === link.from || !living.has(link.to)) return false;
    return (
      link.kind !== "undercuts" || (link.conclusion !== link.from && steps.has(stepName(link.to, link.conclusion)))
    );
  };

  return claims.flatMap(({ id, relations }) => {
    const links = relations.map((relation, index) => linkOf(relation, id, index === 0)).filter(isKnown);
    // A Map keeps the last of two equal names. The first should stay, so reverse twice.
    const named = new Map(links.toReversed().map((link) => [linkName(link), link]));
    return [...named.values()].toReversed();
  });
}

function linkName(link: Link): string {
  return link.kind === "undercuts" ? `undercuts ${stepName(link.to, link.conclusion)}` : `${link.kind} ${link.to}`;
}

function linkOf(relation: Relation, from: Id, home: boolean): Link {
  return relation.kind === "undercuts"
    ? {
        kind: "undercuts",
        from,
        to: relation.premise.value,
        conclusion: relation.conclusion.value,
        home,
        place: relation.place,
      }
    : { kind: relation.kind, from, to: relation.target.value, home, place: relation.target.place };
}

/** The names of all steps that can be undercut: each support, single or linked, and each attack. */
function stepsOf(claims: readonly ClaimRecord[], living: ReadonlyMap<Id, ClaimRecord>): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const { id, relations, jointlyWith } of claims) {
    for (const relation of relations) {
      if (relation.kind === "answers" || relation.kind === "undercuts") continue;
      const premises = relation.kind === "supports" ? [id, ...jointlyWith.map(({ value }) => value)] : [id];
      for (const premise of premises) {
        if (living.has(premise) && living.has(relation.target.value))
          steps.add(stepName(premise, relation.target.value));
      }
    }
  }
  return steps;
}

function stepName(premise: Id, conclusion: Id): string {
  return `${premise} → ${conclusion}`;
}

/** The citations of each known source, in the order of map, debates, questions, claims, people and pages. Those in retired claims are left out. */
export function citationsOf(records: Records): ReadonlyMap<Id, readonly Citation[]> {
  const { map, debates, questions, claims, people, pages, tours, sources } = records;
  const known = new Set(sources.map(({ id }) => id));
  const found: (readonly [source: Id, citation: Citation])[] = [];
  const add = (source: Id, by: Citation["by"], as: Citation["as"], at: string): void => {
    if (known.has(source)) found.push([source, { by, as, at }]);
  };
  const addProse = (prose: Prose | null, by: Citation["by"]): void => {
    for (const { source, at } of prose?.citations ?? []) add(source.value, by, "prose", at);
  };

  for (const prose of [map.summary, map.lead, map.funding, map.corrections])
    addProse(prose, { kind: "map", id: map.id });
  for (const { kind, id, summary } of [...debates, ...questions]) addProse(summary, { kind, id });
  for (const { kind, id, state } of questions) addProse(state, { kind, id });
  for (const { kind, id, stances, uses, explanation } of claims) {
    for (const { source, at } of uses) add(source.value, { kind, id }, "use", at);
    for (const { source, at } of stances) add(source.value, { kind, id }, "stance", at);
    addProse(explanation, { kind, id });
  }
  for (const { kind, id, summary, affiliations } of people) {
    addProse(summary, { kind, id });
    for (const { source } of affiliations) {
      if (source !== null) add(source.value, { kind, id }, "affiliation", "");
    }
  }

  for (const { kind, id, text, parts } of pages)
    for (const prose of [text, ...parts.map((part) => part.text)]) addProse(prose, { kind, id });

  for (const { kind, id, summary, stops } of tours)
    for (const prose of [summary, ...stops.map((stop) => stop.text)]) addProse(prose, { kind, id });

  return group(found);
}
