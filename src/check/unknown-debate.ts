import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";
import { unknownReferences } from "./unknown-references.ts";

export const unknownDebate: CheckedRule = {
  kind: "checked",
  id: "unknown-debate",
  concern: "reference",
  severity: "error",
  summary: "`map.yaml` lists a debate that does not exist.",
  explanation:
    "A debate is a folder directly under the claims folder with a `debate.yaml` in it; `debates` in `map.yaml` names those " +
    "folders in the order in which the site shows them.",
  examples: {
    bad: {
      "claims/map.yaml": unindent`
        title: A map of tea
        debates:
          - tea
          - teapots
      `,
    },
    good: {
      "claims/map.yaml": unindent`
        title: A map of tea
        debates:
          - tea
      `,
    },
  },
  check: (context) => {
    const known = new Set(context.debate.debates.map(({ id }) => id));
    return unknownReferences(context, "debate", ({ id }) => known.has(id.value));
  },
};
