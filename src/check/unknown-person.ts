import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";
import { unknownReferences } from "./unknown-references.ts";

export const unknownPerson: CheckedRule = {
  kind: "checked",
  id: "unknown-person",
  concern: "reference",
  severity: "error",
  summary: "`held-by` names a person who has no file.",
  explanation:
    "Whoever holds, concedes or rejects a claim, a person or an organisation, has a file of their own in `people/`. Its name " +
    "without `.yaml` is the id that `held-by` takes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: georg-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
  check: (context) => unknownReferences(context, "person", ({ id }) => context.debate.person.has(id.value)),
};
