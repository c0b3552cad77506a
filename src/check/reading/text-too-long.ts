import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const textTooLong: ReadingRule = {
  kind: "reading",
  id: "text-too-long",
  concern: "form",
  severity: "error",
  summary: "A question, title, name, locator or other short text is longer than it may be.",
  explanation:
    "Short texts are shown on cards, in lists and in citations. A question has at most 160 characters, a part of a name 100, the name of " +
    "an organisation, a locator or the title of a debate 200, the title of a source 500, a note on a source 1,000, an address 2,000. What " +
    "a claim's sentence, its quotations and Markdown may have is said by rules of their own.",
  examples: {
    bad: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: >-
          Should milk go into the cup before the tea or after it, and does the answer depend on the tea, on the milk, on
          the cup, on the country, on the hour, or only on who is pouring and who is looking on?
      `,
    },
    good: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: Should milk go into the cup before the tea or after it?
        summary: |
          The answer may depend on the tea, the milk, the cup, the country and the hour.
      `,
    },
  },
};
