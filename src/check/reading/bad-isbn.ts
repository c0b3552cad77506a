import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badIsbn: ReadingRule = {
  kind: "reading",
  id: "bad-isbn",
  concern: "form",
  severity: "error",
  summary: "An ISBN has the wrong length or a wrong check digit.",
  explanation:
    "An ISBN has ten or thirteen digits, of which the last is computed from the others; hyphens are free. A wrong " +
    "digit would lead to another book.",
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
        ISBN: 978-0-306-40615-8
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
        ISBN: 978-0-306-40615-7
      `,
    },
  },
};
