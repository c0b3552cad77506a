import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const yamlDirective: ReadingRule = {
  kind: "reading",
  id: "yaml-directive",
  concern: "form",
  severity: "error",
  summary: "A file has a YAML directive.",
  explanation: "A line that begins with `%` gives orders to a YAML reader. Claim files need none.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        %YAML 1.2
        ---
        claim: Whoever pours the milk last can see how much of it the tea needs.
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
};
