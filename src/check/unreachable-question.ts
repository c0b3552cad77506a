import type { Claim, Id } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const unreachableQuestion: CheckedRule = {
  kind: "checked",
  id: "unreachable-question",
  concern: "structure",
  severity: "error",
  summary: "From a claim no question can be reached.",
  explanation:
    "The first relation in a claim's file is its home, the place that it takes on the map: beside the claim it leads to, which has " +
    "its own home, and so on until a question. Claims whose homes lead only to one another have no place. Put another relation first " +
    "in one of them, one that leads on to a question.",
  examples: {
    bad: {
      "claims/tea/tea-stains-the-milk-jug.yaml": unindent`
        claim: A jug held over hot tea is stained by its steam.
        objects-to: a-clean-jug-matters
      `,
      "claims/tea/a-clean-jug-matters.yaml": unindent`
        claim: Guests look at the jug before they taste the tea.
        rebuts: tea-stains-the-milk-jug
      `,
    },
    good: {
      "claims/tea/tea-stains-the-milk-jug.yaml": unindent`
        claim: A jug held over hot tea is stained by its steam.
        objects-to: milk-goes-in-last
      `,
      "claims/tea/a-clean-jug-matters.yaml": unindent`
        claim: Guests look at the jug before they taste the tea.
        supports: tea-stains-the-milk-jug
      `,
    },
  },
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
