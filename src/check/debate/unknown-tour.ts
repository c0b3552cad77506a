import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownTour: Rule = {
  id: "unknown-tour",
  concern: "reference",
  severity: "error",
  sentence: "`map.yaml` lists a tour that does not exist.",
  check: (context) => {
    const known = new Set(context.debate.tours.map(({ id }) => id));
    return unknownReferences(context, "tour", ({ id }) => known.has(id.value));
  },
};
