import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownHighlight: Rule = {
  id: "unknown-highlight",
  concern: "reference",
  severity: "error",
  sentence: "`map.yaml` highlights a claim or question that does not exist.",
  check: (context) => {
    const { debate, retired } = context;
    return unknownReferences(context, "highlight", ({ id: { value } }) =>
      [debate.claim, debate.question, retired].some((known) => known.has(value)),
    );
  },
};
