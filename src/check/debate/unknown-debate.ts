import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownDebate: Rule = {
  id: "unknown-debate",
  concern: "reference",
  severity: "error",
  sentence: "`map.yaml` lists a debate that does not exist.",
  check: (context) => {
    const known = new Set(context.debate.debates.map(({ id }) => id));
    return unknownReferences(context, "debate", ({ id }) => known.has(id.value));
  },
};
