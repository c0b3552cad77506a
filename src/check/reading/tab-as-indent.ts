import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const tabAsIndent: ReadingRule = {
  kind: "reading",
  id: "tab-as-indent",
  concern: "form",
  severity: "error",
  summary: "A line is indented with tabs or other characters that are not plain spaces.",
  explanation: "YAML knows only spaces at the beginning of a line. Most editors turn tabs into spaces if asked to.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": [
        "claim: Whoever pours the milk last can see how much of it the tea needs.\n",
        "supports: milk-goes-in-last\n",
        "sources:\n",
        "\t- source: orwell-1946-nice-cup\n",
        "\t  at: tenth rule\n",
      ].join(""),
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
};
