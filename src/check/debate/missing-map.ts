import type { Rule } from "../rule.ts";

export const missingMap: Rule = {
  id: "missing-map",
  concern: "form",
  severity: "error",
  sentence: "The claims folder has no `map.yaml`.",
  check: ({ files, debate: { map } }) =>
    files.some(({ file }) => file.path === map.path)
      ? []
      : [
          {
            place: map.place,
            message: `There is no file ${map.path}.`,
            help: "Add it with at least `title:` and `debates:` (the list of debate folders).",
          },
        ],
};
