import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

const mostCharacters = 160;

export const longClaim: CheckedRule = {
  kind: "checked",
  id: "long-claim",
  concern: "wording",
  severity: "error",
  summary: "A claim's sentence is longer than 160 characters.",
  explanation:
    "A claim has to be read at a glance, on a card of the map. What needs more room belongs in the `explanation`; what says more " +
    "than one thing belongs in several claims.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: >-
          Whoever pours the milk last can see how much of it the tea needs, because the colour of the tea in the cup
          changes with every drop from a deep brown through amber to a pale beige.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The colour of the tea changes with every drop from a deep brown through amber to a pale beige.
      `,
    },
  },
  check: ({ debate }) =>
    debate.claims.flatMap(({ sentence: { value, place } }) => {
      const length = Array.from(value).length;
      if (length <= mostCharacters) return [];
      return {
        place,
        message: `This sentence has ${length} characters; a claim has at most ${mostCharacters}.`,
        help: "Say it in fewer words, move a part to the explanation, or write several claims.",
      };
    }),
};
