import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";
import { unknownReferences } from "./unknown-references.ts";

export const unknownSource: CheckedRule = {
  kind: "checked",
  id: "unknown-source",
  concern: "reference",
  severity: "error",
  summary: "A key or a citation names a source that does not exist.",
  explanation:
    "Every source that is cited, under `sources`, under `held-by`, in a person's `affiliations` or in Markdown as " +
    "`[@source-id, p. 3]`, has a file of its own in `sources/`. Its id is the name of that file without `.yaml`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cups
            at: tenth rule
      `,
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
  check: (context) => unknownReferences(context, "source", ({ id }) => context.debate.source.has(id.value)),
};
