import type { Claim, Id } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const unreachableQuestion: Rule = {
  id: "unreachable-question",
  concern: "structure",
  severity: "error",
  sentence: "A claim has no path to a question.",
  check: ({ debate }) =>
    cyclesOf(debate.claims).flatMap((cycle) => {
      const homes = cycle.flatMap((id) => (debate.linksFrom.get(id) ?? []).filter(({ home }) => home));
      const first = homes[0];
      // support-cycle reports a cycle of supports.
      if (first === undefined || homes.every(({ kind }) => kind === "supports")) return [];
      const path = [...cycle, ...cycle.slice(0, 1)].map(inlineCode).join(" → ");
      return {
        place: first.place,
        message: `The first relations of these claims lead only to each other: ${path}.`,
        help: "In one of these files, write a relation that leads to a question first.",
      };
    }),
};

/** The cycles of first relations, each starting at its member with the smallest id. Claims that only lead into a cycle are left out: fixing the cycle fixes them. */
function cyclesOf(claims: readonly Claim[]): readonly (readonly Id[])[] {
  const parents = new Map(claims.filter(({ question }) => question === null).map(({ id, parent }) => [id, parent]));
  const walked = new Map<Id, Id>();
  const cycles: (readonly Id[])[] = [];
  for (const start of parents.keys()) {
    let here: Id | null = start;
    while (here !== null && parents.has(here) && !walked.has(here)) {
      walked.set(here, start);
      here = parents.get(here) ?? null;
    }
    // A walk that meets itself has found a new cycle.
    if (here !== null && walked.get(here) === start) cycles.push(cycleFrom(here, parents));
  }
  return cycles;
}

function cycleFrom(member: Id, parents: ReadonlyMap<Id, Id | null>): readonly Id[] {
  const cycle = [member];
  for (let here = parents.get(member); here && here !== member; here = parents.get(here)) cycle.push(here);
  const smallest = cycle.indexOf(cycle.reduce((a, b) => (a < b ? a : b)));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
