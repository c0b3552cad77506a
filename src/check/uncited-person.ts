import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const uncitedPerson: CheckedRule = {
  kind: "checked",
  id: "uncited-person",
  concern: "evidence",
  severity: "warning",
  summary: "No claim names a person.",
  explanation:
    "A person's page shows what they hold, concede and reject. One whom no claim names under `held-by` has an empty page. The authors " +
    "of sources need no file of their own.",
  examples: {
    bad: {
      "claims/people/andrew-stapley.yaml": unindent`
        name:
          family: Stapley
          given: Andrew
      `,
    },
    good: {
      "claims/people/andrew-stapley.yaml": unindent`
        name:
          family: Stapley
          given: Andrew
      `,
      "claims/tea/hot-tea-spoils-milk.yaml": unindent`
        claim: Milk that falls into hot tea in drops is heated until its proteins change.
        objects-to: milk-goes-in-last
        held-by:
          - person: andrew-stapley
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
  check: ({ debate, references, complete, isMeant }) => {
    if (!complete) return [];
    const named = new Set(references.filter(({ kind }) => kind === "person").map(({ id }) => id.value));
    return debate.people
      .filter(({ id }) => !named.has(id) && !isMeant("person", id))
      .map(({ place }) => ({
        place,
        message: "No claim names this person under `held-by`.",
        help: "Add a claim that they hold, concede or reject, or remove this file.",
      }));
  },
};
