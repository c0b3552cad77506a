import type { ReadingRule } from "../rule.ts";

const written =
  "claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\n";

export const windowsLineEnds: ReadingRule = {
  kind: "reading",
  id: "windows-line-ends",
  concern: "form",
  severity: "warning",
  summary: "A file's lines end as those of Windows do (CRLF) and not in LF alone.",
  explanation:
    "The map reads such a file as any other, but to a reviewer each of its lines seems changed. Most editors show CRLF or LF at " +
    "the edge of the window and change it there. So that git keeps it so on every machine, put a file " +
    "`.gitattributes` with the line `*.yaml text eol=lf` beside the claims.",
  examples: {
    bad: { "claims/tea/pouring-last-sets-the-amount.yaml": written.replaceAll("\n", "\r\n") },
    good: { "claims/tea/pouring-last-sets-the-amount.yaml": written },
  },
};
