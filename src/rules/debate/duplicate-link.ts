import type { Relation } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const duplicateLink: Rule = {
  id: "duplicate-link",
  concern: "reference",
  severity: "error",
  sentence: "A claim states a relation twice, or two that contradict each other.",
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
