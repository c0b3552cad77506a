import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const missingMap: CheckedRule = {
  kind: "checked",
  id: "missing-map",
  concern: "form",
  severity: "error",
  summary: "The claims folder has no `map.yaml`.",
  explanation:
    "`map.yaml` stands directly in the claims folder. It gives the map its title and says in which order its debates are shown.",
  examples: {
    bad: { "claims/map.yaml": null },
    good: {
      "claims/map.yaml": unindent`
        title: A map of tea
        debates:
          - tea
      `,
    },
  },
  check: ({ files, debate: { map } }) =>
    files.some(({ file }) => file.path === map.path)
      ? []
      : [
          {
            place: map.place,
            message: `There is no file ${map.path}.`,
            help: "Write one with at least `title:` and `debates:` (the list of the debates' folders).",
          },
        ],
};
