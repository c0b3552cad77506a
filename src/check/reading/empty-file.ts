import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const emptyFile: ReadingRule = {
  kind: "reading",
  id: "empty-file",
  concern: "form",
  severity: "error",
  summary: "A file says nothing.",
  explanation: "The file is empty or holds only comments. Write what its place calls for, or remove it.",
  examples: {
    bad: {
      "claims/tea/strength-varies.yaml": unindent`
        # to be written
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
