import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

/** Steps from a question: so far a reader can be expected to follow. */
const deepest = 12;

export const deepClaim: Rule = {
  id: "deep-claim",
  concern: "structure",
  severity: "warning",
  sentence: "A claim stands more than twelve steps below its question.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ depth, question, relations, place }) => {
      if (depth !== deepest + 1) return [];
      const [home] = relations;
      return {
        place: home === undefined ? place : home.kind === "undercuts" ? home.place : home.target.place,
        message: `Through this the claim stands ${depth} steps below the question ${inlineCode(question ?? "")}.`,
        help: "Put first a relation to a claim that is nearer to the question, or make a question of what is disputed here.",
      };
    }),
};
