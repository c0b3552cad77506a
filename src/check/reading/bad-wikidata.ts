import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badWikidata: ReadingRule = {
  kind: "reading",
  id: "bad-wikidata",
  concern: "form",
  severity: "error",
  summary: "A Wikidata id is not Q and a number.",
  explanation:
    "A Wikidata id names one item of Wikidata: the letter Q and a number, as in the address of the item's page.",
  examples: {
    bad: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          family: Orwell
          given: George
        wikidata: https://www.wikidata.org/wiki/Q3335
      `,
    },
    good: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          family: Orwell
          given: George
        wikidata: Q3335
      `,
    },
  },
};
