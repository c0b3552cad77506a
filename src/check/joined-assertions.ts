import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { claimMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

/** What joins two assertions that could each be denied alone; the semicolon of an HTML entity joins nothing. */
const joint =
  /(?<!&#?[a-z\d]{1,32});|,? (?:and|but) (?:therefore|thus|hence|consequently|as a result)\b|[,–—] ?(?:therefore|thus|hence|consequently) (?!called\b)/iu;

export const joinedAssertions: CheckedRule = {
  kind: "checked",
  id: "joined-assertions",
  concern: "wording",
  severity: "warning",
  summary: "A claim joins two assertions.",
  explanation:
    "Of two assertions in one sentence, a reader may accept one and reject the other. Write two claims; where one follows from the " +
    "other, let it support it, so that the step can be questioned too.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Tea differs in strength, and therefore milk should be poured last.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Tea differs in strength.
        supports: milk-goes-in-last
      `,
    },
  },
  check: (context) =>
    claimMatches(context, joint).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words.replace(/^,? /, "").trim())} joins two assertions.`,
      help: "Write two claims, and let one support the other where it gives a reason for it.",
    })),
};
