import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownHighlight: Rule = {
  id: "unknown-highlight",
  concern: "reference",
  severity: "error",
  sentence: "`map.yaml` highlights a claim or question that does not exist.",
  check: (context) => {
    const { claim, question } = context.debate;
    return unknownReferences(context, "highlight", ({ id }) => claim.has(id.value) || question.has(id.value));
  },
};
