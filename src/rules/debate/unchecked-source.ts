import type { Rule } from "../rule.ts";

export const uncheckedSource: Rule = {
  id: "unchecked-source",
  concern: "evidence",
  severity: "warning",
  sentence: "A source does not say when and against what its facts were confirmed.",
  check: ({ debate }) =>
    debate.sources
      .filter(({ checked }) => checked === null)
      .map(({ title }) => ({
        place: title.place,
        message: "This source does not say that its facts were confirmed.",
        help: "Compare them with a catalogue or the DOI's page and add `checked:` with `date:` and `record:`.",
      })),
};
