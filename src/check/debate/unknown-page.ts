import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownPage: Rule = {
  id: "unknown-page",
  concern: "reference",
  severity: "error",
  sentence: "`map.yaml` lists a page that does not exist.",
  check: (context) => {
    const known = new Set(context.debate.pages.map(({ id }) => id));
    return unknownReferences(context, "page", ({ id }) => known.has(id.value));
  },
};
