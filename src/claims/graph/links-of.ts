import type { ClaimRecord, Id, Link, Relation } from "../model/index.ts";
import type { Records } from "./records-of.ts";

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
