import type { Claim, Id } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const unreachableQuestion: Rule = {
  id: "unreachable-question",
  concern: "structure",
  severity: "error",
  sentence: "From a claim no question can be reached.",
  check: ({ debate }) =>
    ringsOf(debate.claims).flatMap((ring) => {
      const homes = ring.flatMap((id) => (debate.linksFrom.get(id) ?? []).filter(({ home }) => home));
      const first = homes[0];
      // A circle of supports alone is the concern of support-cycle.
      if (first === undefined || homes.every(({ kind }) => kind === "supports")) return [];
      const way = [...ring, ...ring.slice(0, 1)].map(inlineCode).join(" → ");
      return {
        place: first.place,
        message: `The homes of these claims lead only to one another: ${way}.`,
        help: "Put first in one of these files a relation that leads on to a question.",
      };
    }),
};

/** The rings in which home leads back to itself, each from its member with the smallest id on. Claims that only lead into a ring are mended with it. */
function ringsOf(claims: readonly Claim[]): readonly (readonly Id[])[] {
  const parents = new Map(claims.filter(({ question }) => question === null).map(({ id, parent }) => [id, parent]));
  const walked = new Map<Id, Id>();
  const rings: (readonly Id[])[] = [];
  for (const start of parents.keys()) {
    let here: Id | null = start;
    while (here !== null && parents.has(here) && !walked.has(here)) {
      walked.set(here, start);
      here = parents.get(here) ?? null;
    }
    // Only a walk that meets itself has found a ring that was not known.
    if (here !== null && walked.get(here) === start) rings.push(ringFrom(here, parents));
  }
  return rings;
}

function ringFrom(member: Id, parents: ReadonlyMap<Id, Id | null>): readonly Id[] {
  const ring = [member];
  for (let here = parents.get(member); here && here !== member; here = parents.get(here)) ring.push(here);
  const smallest = ring.indexOf(ring.reduce((a, b) => (a < b ? a : b)));
  return [...ring.slice(smallest), ...ring.slice(0, smallest)];
}
