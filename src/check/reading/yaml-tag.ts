import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const yamlTag: ReadingRule = {
  kind: "reading",
  id: "yaml-tag",
  concern: "form",
  severity: "error",
  summary: "A value has a tag.",
  explanation:
    "Tags (`!name`) tell some programs to read a value as something else than it looks. Claim files hold texts, " +
    "lists and keys only. A text that begins with `!` stands in double quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: !!str milk-goes-in-last
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
