import type { ClaimRecord, Id, Link, Relation, Claim, Role } from "../model/index.ts";
import { idsOf, isAmong, pathName } from "../model/step-path.ts";
import type { Records } from "./records-of.ts";

/** The relations between known claims and questions, in the order of claims and of their files, without duplicates. */
export function linksOf({ claims, question, living }: Records): readonly Link[] {
  const steps = stepsOf(claims, living);

  const isKnown = (link: Link): boolean => {
    if (link.kind === "answers") return question.has(link.to);
    if (link.kind === "undercuts") return !link.path.includes(link.from) && isAmong(steps, link.path);
    return link.to !== link.from && living.has(link.to);
  };

  return claims.flatMap(({ id, relations }) => {
    const links = relations.map((relation, index) => linkOf(relation, id, index === 0)).filter(isKnown);
    // A Map keeps the last of two equal names. The first should stay, so reverse twice.
    const named = new Map(links.toReversed().map((link) => [linkName(link), link]));
    return [...named.values()].toReversed();
  });
}

function linkName(link: Link): string {
  return `${link.kind} ${link.kind === "undercuts" ? pathName(link.path) : link.to}`;
}

function linkOf(relation: Relation, from: Id, home: boolean): Link {
  if (relation.kind !== "undercuts")
    return { kind: relation.kind, from, to: relation.target.value, home, place: relation.target.place };
  const path = idsOf(relation);
  return { kind: relation.kind, from, to: path[0], conclusion: path[1], path, home, place: relation.place };
}

/** The names of all steps that can be undercut: each support, single or linked, each attack, and each undercut. */
function stepsOf(claims: readonly ClaimRecord[], living: ReadonlyMap<Id, ClaimRecord>): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ id, relations, jointlyWith }) =>
      relations.flatMap((relation) => {
        const link = linkOf(relation, id, false);
        if (link.kind === "undercuts") return link.path.includes(id) ? [] : [pathName([id, ...link.path])];
        if (link.kind === "answers" || !living.has(link.to)) return [];
        const premises = link.kind === "supports" ? [id, ...jointlyWith.map(({ value }) => value)] : [id];
        return premises.filter((premise) => living.has(premise)).map((premise) => pathName([premise, link.to]));
      }),
    ),
  );
}

/** Gives each claim its role and its place on the map. Both follow from its home relation, the first in its file. */
export function placeClaims({ claims, question, living }: Records, links: readonly Link[]): readonly Claim[] {
  const parents = new Map(links.filter(({ home }) => home).map(({ from, to }) => [from, to]));
  const roles = rolesOf(claims, living);
  const places = new Map<Id, { readonly question: Id; readonly depth: number } | null>();

  /** Follows home relations up to a question or a claim with a known place, then places the claims on the way. */
  const placeOf = (id: Id): { readonly question: Id; readonly depth: number } | null => {
    const way: Id[] = [];
    let here: Id | undefined = id;
    while (here !== undefined && !places.has(here) && !question.has(here)) {
      // A cycle leads to no question: the walk then finds this null.
      places.set(here, null);
      way.push(here);
      here = parents.get(here);
    }
    if (here === undefined) return null;
    let place = question.has(here) ? { question: here, depth: 0 } : (places.get(here) ?? null);
    for (const passed of way.toReversed()) {
      if (place !== null) place = { question: place.question, depth: place.depth + 1 };
      places.set(passed, place);
    }
    return place;
  };

  return claims.map((claim) => {
    const place = places.get(claim.id) ?? placeOf(claim.id);
    return {
      ...claim,
      role: roles.get(claim.id) ?? "reason",
      parent: parents.get(claim.id) ?? null,
      question: place?.question ?? null,
      // Its file may be in the folder of another.
      debate: question.get(place?.question ?? "")?.debate ?? claim.debate,
      depth: place?.depth ?? null,
    };
  });
}

const roleOf = { answers: "position", supports: "reason", "objects-to": "objection", rebuts: "rebuttal" } as const;

/** An undercut of an objection is a rebuttal, any other an objection; the claim of that step may itself undercut, and so on. */
function rolesOf(claims: readonly ClaimRecord[], living: ReadonlyMap<Id, ClaimRecord>): ReadonlyMap<Id, Role> {
  const roles = new Map<Id, Role>();
  for (const { id } of claims) {
    const undercuts: Id[] = [];
    let here = living.get(id);
    while (here !== undefined && !roles.has(here.id)) {
      const [home] = here.relations;
      if (home?.kind !== "undercuts") {
        roles.set(here.id, home === undefined ? "reason" : roleOf[home.kind]);
        break;
      }
      // In a cycle of undercuts, the first one met counts as an objection.
      roles.set(here.id, "objection");
      undercuts.push(here.id);
      here = living.get(idsOf(home)[0]);
    }
    let premise = here === undefined ? undefined : roles.get(here.id);
    for (const undercut of undercuts.toReversed()) {
      premise = premise === "objection" ? "rebuttal" : "objection";
      roles.set(undercut, premise);
    }
  }
  return roles;
}
