import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const mergeConflict: ReadingRule = {
  kind: "reading",
  id: "merge-conflict",
  concern: "form",
  severity: "error",
  summary: "A file holds both sides of a merge that nobody has resolved.",
  explanation:
    "Where two people changed the same lines, git writes both versions into the file, between lines that begin with `<<<<<<<`, `=======` " +
    "and `>>>>>>>`. Keep the lines that hold, of one side or of both, and delete those three.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        <<<<<<< HEAD
        supports: milk-goes-in-last
        =======
        objects-to: milk-goes-in-last
        >>>>>>> another-branch
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
