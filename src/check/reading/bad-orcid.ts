import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badOrcid: ReadingRule = {
  kind: "reading",
  id: "bad-orcid",
  concern: "form",
  severity: "error",
  summary: "An ORCID iD has the wrong form or a wrong check digit.",
  explanation:
    "An ORCID iD is sixteen digits in four groups, of which the last is computed from the others: " +
    "`0000-0002-1825-0097`. A wrong digit would lead to somebody else.",
  examples: {
    bad: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          family: Orwell
          given: George
        orcid: 0000-0002-1825-0079
      `,
    },
    good: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          family: Orwell
          given: George
        orcid: 0000-0002-1825-0097
      `,
    },
  },
};
