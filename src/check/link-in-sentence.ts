import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { claimMatches, questionMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

const address = /\b[a-z][a-z\d+.-]{0,30}:\/\/\S*|\bwww\.\S+|\bmailto:\S+/iu;

export const linkInSentence: CheckedRule = {
  kind: "checked",
  id: "link-in-sentence",
  concern: "safety",
  severity: "error",
  summary: "A claim's or question's sentence has a web address in it.",
  explanation:
    "A sentence is shown on cards, in lists and in citations, where an address can neither be followed nor judged. What it leads to " +
    "is a source with a file of its own, or a link in the `explanation`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much it needs, as www.example.org shows.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          A [film](https://www.example.org/) shows it.
      `,
    },
  },
  check: (context) =>
    [...claimMatches(context, address), ...questionMatches(context, address)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is a web address, and this is a sentence.`,
      help: "Give the page a file in `sources/` and cite it, or link to it in the explanation.",
    })),
};
