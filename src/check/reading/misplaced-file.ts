import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const misplacedFile: ReadingRule = {
  kind: "reading",
  id: "misplaced-file",
  concern: "form",
  severity: "error",
  summary: "A YAML file stands in a folder where none is read.",
  explanation:
    "Directly in the claims folder stands `map.yaml` alone. Questions and claims stand in a debate's folder, at " +
    "any depth; sources directly in `sources/` and people directly in `people/`.",
  examples: {
    bad: {
      "claims/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
  },
};
