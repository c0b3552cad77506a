import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const selfLink: CheckedRule = {
  kind: "checked",
  id: "self-link",
  concern: "reference",
  severity: "error",
  summary: "A claim is related to itself.",
  explanation:
    "A claim can't support, object to, rebut, undercut or replace itself, or be linked with itself as a premise.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:
          - milk-goes-in-last
          - pouring-last-sets-the-amount
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:
          - milk-goes-in-last
      `,
    },
  },
  check: ({ references }) =>
    references
      .filter(
        ({ by, as, id }) =>
          by.kind === "claim" && as !== "prose" && as !== "held-by" && as !== "sources" && id.value === by.id,
      )
      .map(({ id }) => ({
        place: id.place,
        message: "This names the claim in which it stands.",
        help: "Name another claim, or take the line out.",
      })),
};
