import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badName: ReadingRule = {
  kind: "reading",
  id: "bad-name",
  concern: "form",
  severity: "error",
  summary: "A name has neither a family name nor a literal one, or has both.",
  explanation:
    "A person's name has a `family` name and mostly a `given` one. The name of an organisation, or one that can't " +
    "be divided, is `literal`.",
  examples: {
    bad: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          given: George
      `,
    },
    good: {
      "claims/people/george-orwell.yaml": unindent`
        name:
          family: Orwell
          given: George
      `,
    },
  },
};
