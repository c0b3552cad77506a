import type { Id } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { stronglyConnected } from "../strongly-connected.ts";

export const supportCycle: Rule = {
  id: "support-cycle",
  concern: "structure",
  severity: "error",
  sentence: "Claims support each other in a cycle.",
  check: ({ debate }) => {
    const edges = new Map<Id, Id[]>(debate.claims.map(({ id }) => [id, []]));
    for (const { premises, conclusion } of debate.inferences)
      for (const premise of premises) edges.get(premise)?.push(conclusion);
    return stronglyConnected(edges).flatMap((members) => {
      const cycle = shortestCycle(members, edges);
      const [first = "", second] = cycle;
      const supports = debate.linksFrom.get(first)?.find(({ kind, to }) => kind === "supports" && to === second);
      // `jointly-with` makes a claim a premise without a line in its own file.
      const place = supports?.place ?? debate.claim.get(first)?.place;
      if (place === undefined) return [];
      const named = [...cycle, first].map(inlineCode).join(" supports ");
      return {
        place,
        message: `These claims support each other in a cycle: ${named}.`,
        help: "Delete the `supports` that adds least.",
      };
    });
  },
};

/** The shortest cycle through the member with the smallest id (breadth-first search). */
function shortestCycle(members: ReadonlySet<Id>, edges: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const start = [...members].reduce((a, b) => (a < b ? a : b));
  const cameFrom = new Map<Id, Id>();
  const reached = [start];
  for (const here of reached) {
    for (const next of edges.get(here) ?? []) {
      if (next === start) return pathTo(here, cameFrom);
      if (!members.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      reached.push(next);
    }
  }
  return [];
}

function pathTo(last: Id, cameFrom: ReadonlyMap<Id, Id>): readonly Id[] {
  const path: Id[] = [];
  for (let here: Id | undefined = last; here !== undefined; here = cameFrom.get(here)) path.push(here);
  return path.toReversed();
}
