import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownStop: Rule = {
  id: "unknown-stop",
  concern: "reference",
  severity: "error",
  sentence: "A tour stops at a claim or question that does not exist.",
  check: (context) => {
    const { debate, retired } = context;
    return unknownReferences(context, "stop", ({ id: { value } }) =>
      [debate.claim, debate.question, retired].some((known) => known.has(value)),
    );
  },
};
