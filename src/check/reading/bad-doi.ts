import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badDoi: ReadingRule = {
  kind: "reading",
  id: "bad-doi",
  concern: "form",
  severity: "error",
  summary: "A DOI is not bare.",
  explanation:
    "A DOI is written without `https://doi.org/` and without `doi:` before it: `10.`, a number, a slash and a " +
    "suffix, as in `10.1000/182`. The map makes a link of it.",
  examples: {
    bad: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: article-newspaper
        title: A Nice Cup of Tea
        author:
          - family: Orwell
            given: George
        issued: 1946-01-12
        container-title: Evening Standard
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
        DOI: https://doi.org/10.1000/182
      `,
    },
    good: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: article-newspaper
        title: A Nice Cup of Tea
        author:
          - family: Orwell
            given: George
        issued: 1946-01-12
        container-title: Evening Standard
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
        DOI: 10.1000/182
      `,
    },
  },
};
