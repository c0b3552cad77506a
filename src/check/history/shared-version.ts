import { inlineCode } from "../inline-code.ts";
import type { HistoryRule, Problem } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const sharedVersion: HistoryRule = {
  kind: "history",
  id: "shared-version",
  concern: "safety",
  severity: "error",
  summary: "A claim's text has the version of another text that was published before.",
  explanation:
    "A version is the first ten digits of a hash, and people cite a claim by it. By chance two texts never share it, but somebody can " +
    "search for two that do, have one published and cited, and then put the other in its place. The site gives the second a longer " +
    "version, so that no address is ever confused; a text that needs one is not let in. This is read from the git history of the claims, " +
    "where there is one.",
  examples: {
    before: {
      "claims/tea/guests-like-cold-milk.yaml": unindent`
        claim: Of 63555 guests, most want their milk cold.
        supports: milk-goes-in-last
      `,
    },
    bad: {
      "claims/tea/guests-like-cold-milk.yaml": unindent`
        claim: Of 1672395 guests, most want their milk warm.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/guests-like-cold-milk.yaml": unindent`
        claim: Of 1672395 guests, most want warm milk.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ debate, retired }, { namesakes }) =>
    namesakes.flatMap(({ id, version, sentence }): readonly Problem[] => {
      const claim = debate.claim.get(id) ?? retired.get(id);
      if (!claim) return [];
      return [
        {
          place: claim.sentence.place,
          message: `This text has the version ${inlineCode(version)}, which already stands for another: ${inlineCode(sentence)}.`,
          help: "Change the wording, if only by a word.",
        },
      ];
    }),
};
