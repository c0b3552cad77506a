import type { Rule } from "../rule.ts";

export const uncitedSource: Rule = {
  id: "uncited-source",
  concern: "evidence",
  severity: "warning",
  sentence: "A source is not cited anywhere.",
  check: ({ debate, references, complete, isMeant }) => {
    if (!complete) return [];
    const cited = new Set(references.filter(({ kind }) => kind === "source").map(({ id }) => id.value));
    return debate.sources
      .filter(({ id }) => !cited.has(id) && !isMeant("source", id))
      .map(({ title }) => ({
        place: title.place,
        message: "Nothing cites this source.",
        help: "Cite it, or delete this file.",
      }));
  },
};
