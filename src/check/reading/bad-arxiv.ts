import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badArxiv: ReadingRule = {
  kind: "reading",
  id: "bad-arxiv",
  concern: "form",
  severity: "error",
  summary: "An arXiv id has the wrong form.",
  explanation:
    "An arXiv id is written as arXiv writes it since 2007, `0910.3306`, or as before, `hep-th/9901001`, without " +
    "`arXiv:` or an address.",
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
        arxiv: https://arxiv.org/abs/0910.3306
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
        arxiv: "0910.3306"
      `,
    },
  },
};
