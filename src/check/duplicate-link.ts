import type { Relation } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const duplicateLink: CheckedRule = {
  kind: "checked",
  id: "duplicate-link",
  concern: "reference",
  severity: "error",
  summary: "A claim states a relation twice, or two that contradict each other.",
  explanation:
    "Each relation is stated once. A claim can't support a claim and object to it either: if one part of it speaks for and " +
    "another against, it is two claims.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:
          - milk-goes-in-last
          - milk-goes-in-last
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
  check: ({ claims }) =>
    claims.flatMap(({ relations }) => {
      const words = new Map<string, Relation["kind"]>();
      return relations.flatMap((relation) => {
        const target =
          relation.kind === "undercuts"
            ? `${relation.premise.value} → ${relation.conclusion.value}`
            : relation.target.value;
        const place = relation.kind === "undercuts" ? relation.place : relation.target.place;
        const word = words.get(target);
        words.set(target, word ?? relation.kind);
        if (word === undefined) return [];
        return word === relation.kind
          ? { place, message: `\`${word}\` names ${inlineCode(target)} twice.`, help: "Take one of the two out." }
          : {
              place,
              message: `\`${word}\` and \`${relation.kind}\` both name ${inlineCode(target)}.`,
              help: "Keep the relation that holds, or divide the claim in two.",
            };
      });
    }),
};
