import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const uncitedSource: CheckedRule = {
  kind: "checked",
  id: "uncited-source",
  concern: "evidence",
  severity: "warning",
  summary: "Nothing cites a source.",
  explanation:
    "The list of sources shows what the map rests on. A source that no claim, question or person cites rests under nothing: cite it " +
    "where it belongs, or remove its file.",
  examples: {
    bad: {
      "claims/sources/rsc-2003-perfect-cup.yaml": unindent`
        type: report
        title: How to Make a Perfect Cup of Tea
        author:
          - literal: Royal Society of Chemistry
        issued: 2003
        checked:
          date: 2025-10-01
          record: Royal Society of Chemistry, news release of June 2003
      `,
    },
    good: {
      "claims/sources/rsc-2003-perfect-cup.yaml": unindent`
        type: report
        title: How to Make a Perfect Cup of Tea
        author:
          - literal: Royal Society of Chemistry
        issued: 2003
        checked:
          date: 2025-10-01
          record: Royal Society of Chemistry, news release of June 2003
      `,
      "claims/tea/hot-tea-spoils-milk.yaml": unindent`
        claim: Milk that falls into hot tea in drops is heated until its proteins change.
        objects-to: milk-goes-in-last
        sources:
          - source: rsc-2003-perfect-cup
            at: whole
      `,
    },
  },
  check: ({ debate, references, complete, isMeant }) => {
    if (!complete) return [];
    const cited = new Set(references.filter(({ kind }) => kind === "source").map(({ id }) => id.value));
    return debate.sources
      .filter(({ id }) => !cited.has(id) && !isMeant("source", id))
      .map(({ title }) => ({
        place: title.place,
        message: "Nothing cites this source.",
        help: "Cite it where it belongs, or remove this file.",
      }));
  },
};
