import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const tabAsIndent: ReadingRule = {
  kind: "reading",
  id: "tab-as-indent",
  concern: "form",
  severity: "error",
  summary: "Tabs or invisible spaces stand where YAML needs plain spaces.",
  explanation:
    "At the beginning of a line, behind a dash and behind a colon YAML knows only plain spaces. Most editors turn tabs into spaces " +
    "if asked to. Web pages and word processors write no-break spaces (U+00A0), which look the same: `npm run check -- --fix` " +
    "writes plain ones for them.",
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
