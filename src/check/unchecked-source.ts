import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const uncheckedSource: CheckedRule = {
  kind: "checked",
  id: "unchecked-source",
  concern: "evidence",
  severity: "warning",
  summary: "A source does not say when and against what its facts were confirmed.",
  explanation:
    "Authors, titles, dates and pages are copied from the map into other people's bibliographies. `checked` says on what date and " +
    "against which catalogue record, DOI page or library entry they were confirmed.",
  examples: {
    bad: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: article-newspaper
        title: A Nice Cup of Tea
        author:
          - family: Orwell
            given: George
        issued: 1946-01-12
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
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
      `,
    },
  },
  check: ({ debate }) =>
    debate.sources
      .filter(({ checked }) => checked === null)
      .map(({ title }) => ({
        place: title.place,
        message: "This source does not say that its facts were confirmed.",
        help: "Compare them with a catalogue or the DOI's page and add `checked:` with `date:` and `record:`.",
      })),
};
