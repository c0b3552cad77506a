import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

/** The most levels below a question that a reader can be expected to follow. */
const deepest = 12;

export const deepClaim: Rule = {
  id: "deep-claim",
  concern: "structure",
  severity: "warning",
  sentence: "A claim is more than twelve levels below its question.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ depth, question, relations, place }) => {
      if (depth !== deepest + 1) return [];
      const [home] = relations;
      return {
        place: home === undefined ? place : home.kind === "undercuts" ? home.place : home.target.place,
        message: `This relation puts the claim ${depth} levels below the question ${inlineCode(question ?? "")}.`,
        help: "Write a relation to a claim nearer the question first, or write a new question for this part of the debate.",
      };
    }),
};
