import type { Relation } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const duplicateLink: Rule = {
  id: "duplicate-link",
  concern: "reference",
  severity: "error",
  sentence: "A claim states the same relation twice, or two relations that contradict each other.",
  check: ({ claims }) =>
    claims.flatMap(({ relations }) => {
      const kinds = new Map<string, Relation["kind"]>();
      return relations.flatMap((relation) => {
        const target =
          relation.kind === "undercuts"
            ? `${relation.premise.value} → ${relation.conclusion.value}`
            : relation.target.value;
        const place = relation.kind === "undercuts" ? relation.place : relation.target.place;
        const earlier = kinds.get(target);
        kinds.set(target, earlier ?? relation.kind);
        if (earlier === undefined) return [];
        return earlier === relation.kind
          ? { place, message: `\`${earlier}\` names ${inlineCode(target)} twice.`, help: "Delete one of the two." }
          : {
              place,
              message: `\`${earlier}\` and \`${relation.kind}\` both name ${inlineCode(target)}.`,
              help: "Keep one of the two relations, or split the claim in two.",
            };
      });
    }),
};
