import type { Id } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { stronglyConnected } from "./strongly-connected.ts";
import { unindent } from "./unindent.ts";

export const supportCycle: CheckedRule = {
  kind: "checked",
  id: "support-cycle",
  concern: "structure",
  severity: "error",
  summary: "Claims support one another in a circle.",
  explanation:
    "If a claim supports another that supports it in turn, directly or round several corners, none of them gives a reason for any " +
    "other. Take out the support that adds least; what both rest on may be a claim of its own that supports each.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:
          - milk-goes-in-last
          - eyes-judge-tea-well
      `,
      "claims/tea/eyes-judge-tea-well.yaml": unindent`
        claim: The colour of tea tells its strength better than a spoon does.
        supports: pouring-last-sets-the-amount
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:
          - milk-goes-in-last
      `,
      "claims/tea/eyes-judge-tea-well.yaml": unindent`
        claim: The colour of tea tells its strength better than a spoon does.
        supports: pouring-last-sets-the-amount
      `,
    },
  },
  check: ({ debate }) => {
    const edges = new Map<Id, Id[]>(debate.claims.map(({ id }) => [id, []]));
    for (const { premises, conclusion } of debate.inferences)
      for (const premise of premises) edges.get(premise)?.push(conclusion);
    return stronglyConnected(edges).flatMap((members) => {
      const cycle = shortestCycle(members, edges);
      const [first = "", second] = cycle;
      const supports = debate.linksFrom.get(first)?.find(({ kind, to }) => kind === "supports" && to === second);
      // A premise that another claim links to itself doesn't say so in its own file.
      const place = supports?.place ?? debate.claim.get(first)?.place;
      if (place === undefined) return [];
      const named = [...cycle, first].map(inlineCode).join(" supports ");
      return { place, message: `A circle of support: ${named}.`, help: "Take out the support that adds least." };
    });
  },
};

/** The shortest way from the member with the smallest id back to itself. */
function shortestCycle(members: ReadonlySet<Id>, edges: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const start = [...members].reduce((a, b) => (a < b ? a : b));
  const cameFrom = new Map<Id, Id>();
  const reached = [start];
  for (const here of reached) {
    for (const next of edges.get(here) ?? []) {
      if (next === start) return wayBack(here, cameFrom);
      if (!members.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      reached.push(next);
    }
  }
  return [];
}

function wayBack(last: Id, cameFrom: ReadonlyMap<Id, Id>): readonly Id[] {
  const way: Id[] = [];
  for (let here: Id | undefined = last; here !== undefined; here = cameFrom.get(here)) way.push(here);
  return way.toReversed();
}
