import type { CheckedRule } from "./rule.ts";
import { claimMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

export const questionInClaim: CheckedRule = {
  kind: "checked",
  id: "question-in-claim",
  concern: "wording",
  severity: "error",
  summary: "A claim has a question mark in it.",
  explanation:
    "A claim asserts something. A question, a rhetorical one too, is either a question of the debate with a file of its own, or hides " +
    "an assertion: write the answer that it suggests. A question that is quoted stands in quotation marks.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Who knows how much milk tea needs before it is in the cup?.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Nobody knows how much milk tea needs before it is in the cup.
        supports: milk-goes-in-last
      `,
    },
  },
  check: (context) =>
    claimMatches(context, /[?？]/).map(({ place }) => ({
      place,
      message: "A claim asserts something, and this is a question mark.",
      help: "Write what the question suggests as an assertion, or write a question with a file of its own.",
    })),
};
