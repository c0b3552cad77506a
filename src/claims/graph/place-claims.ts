import type { Claim, ClaimRecord, Id, Link, Role } from "../model/index.ts";
import type { Records } from "./records-of.ts";

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
      depth: place?.depth ?? null,
    };
  });
}

const roleOf = { answers: "position", supports: "reason", "objects-to": "objection", rebuts: "rebuttal" } as const;

/** An undercut of an objection is a rebuttal, any other an objection; its premise may itself be an undercut, and so on. */
function rolesOf(claims: readonly ClaimRecord[], living: ReadonlyMap<Id, ClaimRecord>): ReadonlyMap<Id, Role> {
  const roles = new Map<Id, Role>();
  for (const { id } of claims) {
    const undercuts: Id[] = [];
    let here = living.get(id);
    while (here !== undefined && !roles.has(here.id)) {
      const home = here.relations[0];
      if (home?.kind !== "undercuts") {
        roles.set(here.id, home === undefined ? "reason" : roleOf[home.kind]);
        break;
      }
      // In a cycle of undercuts, the first one met counts as an objection.
      roles.set(here.id, "objection");
      undercuts.push(here.id);
      here = living.get(home.premise.value);
    }
    let premise = here === undefined ? undefined : roles.get(here.id);
    for (const undercut of undercuts.toReversed()) {
      premise = premise === "objection" ? "rebuttal" : "objection";
      roles.set(undercut, premise);
    }
  }
  return roles;
}
