import { endIn } from "./end-in.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const missingFullStop: CheckedRule = {
  kind: "checked",
  id: "missing-full-stop",
  concern: "wording",
  severity: "error",
  summary: "A claim does not end in a full stop.",
  explanation: "A claim is one whole sentence and ends in one full stop, after a closing quotation mark too.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ debate, textOf }) =>
    debate.claims
      .filter(
        ({ sentence }) =>
          !/(?<!\.)\.$/.test(sentence.value) &&
          !/[?？]["”]?$/.test(sentence.value) &&
          !isInTypographicQuotes(sentence.value),
      )
      .map(({ sentence }) => ({
        place: { ...sentence.place, start: Math.max(sentence.place.start, sentence.place.end - 1) },
        message: "A claim ends in one full stop.",
        help: "Let the sentence end in `.`, and in nothing else.",
        ...endIn(".", sentence, /[\p{L}\p{N}"”’')]$/u, textOf(sentence.place.path)),
      })),
};

/** A sentence wholly in such quotation marks has its full stop before the last; that they are there is another rule's concern. */
const isInTypographicQuotes = (sentence: string): boolean => /^[“„«].*(?<!\.)\.[”“»]$/s.test(sentence);
