import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownQuestion: Rule = {
  id: "unknown-question",
  concern: "reference",
  severity: "error",
  sentence: "A claim or a debate names a question that does not exist.",
  check: (context) => {
    const { debate, retired, references } = context;
    // wrong-relation reports a relation that names a claim where a question is expected.
    const unknown = unknownReferences(context, "question", ({ as, id }) => {
      const isClaim = debate.claim.has(id.value) || retired.has(id.value);
      return debate.question.has(id.value) || (as === "relation" && isClaim);
    });
    const elsewhere = references.flatMap(({ kind, as, id, by }) => {
      const home = debate.question.get(id.value)?.debate;
      if (kind !== "question" || as !== "list" || home === undefined || home === by.id) return [];
      return {
        place: id.place,
        message: `The question ${inlineCode(id.value)} belongs to the debate ${inlineCode(home)} rather than ${inlineCode(by.id)}.`,
        help: `Delete it from this list, or move its file into the folder \`${by.id}/\`.`,
      };
    });
    return [...unknown, ...elsewhere];
  },
};
