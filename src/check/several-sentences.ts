import { abbreviated } from "./abbreviations.ts";
import type { CheckedRule } from "./rule.ts";
import { claimMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

/** A full stop or exclamation mark after which something goes on like a new sentence. */
const innerEnd = new RegExp(`(?<!${abbreviated})[.!]["”’)]*\\s+(?=["“‘(]*[\\p{Lu}\\p{N}])`, "iu");

export const severalSentences: CheckedRule = {
  kind: "checked",
  id: "several-sentences",
  concern: "wording",
  severity: "warning",
  summary: "A claim has more than one sentence.",
  explanation:
    "A claim is one sentence, so that whoever objects to it objects to one thing. Write a claim for each sentence, or move the " +
    "second one to the `explanation`. If the full stop belongs to an abbreviation that this rule does not know, say so with `allow`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Tea differs in strength. Whoever pours the milk last can see how much is needed.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: In the U.S. and elsewhere, whoever pours the milk last can see how much is needed, e.g. by the colour.
        supports: milk-goes-in-last
      `,
    },
  },
  check: (context) =>
    claimMatches(context, innerEnd).map(({ place }) => ({
      place,
      message: "A second sentence begins here.",
      help: "Write a claim for each, or move the second one to the explanation.",
    })),
};
