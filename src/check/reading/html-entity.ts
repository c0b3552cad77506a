import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const htmlEntity: ReadingRule = {
  kind: "reading",
  id: "html-entity",
  concern: "form",
  severity: "error",
  summary: "A text that is not Markdown has an HTML entity (`&uuml;`) in it.",
  explanation:
    "Sentences, titles and names are plain text in UTF-8, in which every letter stands for itself: write `ü` for `&uuml;` and `&` for " +
    "`&amp;`. Such entities come in by copying from the source of a web page or from a catalogue.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last, at the caf&eacute; too, can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last, at the café too, can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
};
