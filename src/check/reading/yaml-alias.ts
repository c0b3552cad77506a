import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const yamlAlias: ReadingRule = {
  kind: "reading",
  id: "yaml-alias",
  concern: "form",
  severity: "error",
  summary: "A value is an alias of another.",
  explanation:
    "Aliases (`*name`) repeat a value from elsewhere in the file, and a few lines of them can grow into " +
    "gigabytes. Write the value itself. A text that begins with `*` stands in double quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: *reason
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: "*Reason* enough."
      `,
    },
  },
};
