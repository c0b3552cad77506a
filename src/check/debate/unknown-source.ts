import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownSource: Rule = {
  id: "unknown-source",
  concern: "reference",
  severity: "error",
  sentence: "A key or a citation names a source that does not exist.",
  check: (context) => unknownReferences(context, "source", ({ id }) => context.debate.source.has(id.value)),
};
