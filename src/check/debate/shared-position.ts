import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const sharedPosition: Rule = {
  id: "shared-position",
  concern: "structure",
  severity: "error",
  sentence: "A position answers two questions, one of which is exclusive.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ id }) => {
      const answers = (debate.linksFrom.get(id) ?? []).filter(({ kind }) => kind === "answers");
      const second = answers[1];
      const exclusive = answers.find(({ to }) => debate.question.get(to)?.exclusive === true);
      if (second === undefined || exclusive === undefined) return [];
      return {
        place: second.place,
        message: `This position answers ${answers.map(({ to }) => inlineCode(to)).join(" and ")}, and ${inlineCode(exclusive.to)} is exclusive.`,
        help: "Write a separate claim for each question, and let one support the other.",
      };
    }),
};
