import type { Rule } from "../rule.ts";

export const uncheckedSource: Rule = {
  id: "unchecked-source",
  concern: "evidence",
  severity: "warning",
  sentence: "A source has no record of when and how its bibliographic data was checked.",
  check: ({ debate }) =>
    debate.sources
      .filter(({ checked }) => checked === null)
      .map(({ title }) => ({
        place: title.place,
        message: "The bibliographic data of this source is not marked as checked.",
        help: "Compare it with a catalogue or the DOI's page, then add `checked:` with `date:` and `record:`. For a work that is in no catalogue, add `allow: unchecked-source # why`.",
      })),
};
