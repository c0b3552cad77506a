import type { CheckedRule } from "./rule.ts";
import { inlineCode } from "./inline-code.ts";
import { claimMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

/**
 * `I` counts only before a word in lower case and not as a numeral (World War I); `us` only in lower case, as US is a
 * country; `mine` not at all, as it is dug too.
 */
const firstPersonWords =
  /\b(?:(?<!\b(?:War|Type|Phase|Part|Title|Article|Book|Class|Stage|Tier|Table|Annex|Appendix) )I(?:['’](?:m|ve|d|ll)\b|(?=\s+\p{Ll}))|[Mm]e|[Mm]y|[Mm]yself|[Ww]e(?:['’](?:re|ve|d|ll))?|us|[Oo]urs?|[Oo]urselves)\b(?![-.]\p{L})/u;

export const firstPerson: CheckedRule = {
  kind: "checked",
  id: "first-person",
  concern: "wording",
  severity: "warning",
  summary: "A claim speaks in the first person.",
  explanation:
    "The map has many authors and takes no side, so nobody says *I* or *we* in it. Name whoever is meant: *people*, *researchers*, " +
    "*the authors of the study*. Who holds the claim stands under `held-by`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: If we pour the milk last, we can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last, as people did in the US after World War I, can see how much is needed.
        supports: milk-goes-in-last
      `,
    },
  },
  check: (context) =>
    claimMatches(context, firstPersonWords).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is the first person, and a claim has no speaker.`,
      help: "Name whoever is meant: people, researchers, the authors.",
    })),
};
