import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badFileName: ReadingRule = {
  kind: "reading",
  id: "bad-file-name",
  concern: "form",
  severity: "error",
  summary:
    "A file's or folder's name is not lower-case words joined by hyphens and ending in `.yaml`, or Windows keeps it.",
  explanation:
    "The name of a file is its id and becomes part of an address, so it has only the letters a to z, digits and " +
    "hyphens: `text-is-a-thin-record.yaml`. Folders are named in the same way. Windows can't hold a file that is called " +
    "`con`, `prn`, `aux`, `nul`, `com1` or `lpt1` (to 9), whatever its ending. Files that are not YAML don't belong in the " +
    "claims folder, save its `README.md` and `versions.json`.",
  examples: {
    bad: {
      "claims/tea/Strength Varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
  },
};
