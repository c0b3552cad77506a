import type { ReadingRule } from "../rule.ts";

const written =
  "claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\n";

export const byteOrderMark: ReadingRule = {
  kind: "reading",
  id: "byte-order-mark",
  concern: "form",
  severity: "warning",
  summary: "A file begins with a byte order mark, which nobody sees.",
  explanation:
    "Some programs on Windows write an invisible character (U+FEFF) before the first word, to say that the file is UTF-8. The " +
    "map reads such a file as any other, but to a reviewer its first line seems changed. Save it as UTF-8 without that mark.",
  examples: {
    bad: { "claims/tea/pouring-last-sets-the-amount.yaml": `\uFEFF${written}` },
    good: { "claims/tea/pouring-last-sets-the-amount.yaml": written },
  },
};
