import type { FolderRule } from "../rule.ts";

export const lostVersion: FolderRule = {
  kind: "folder",
  id: "lost-version",
  concern: "reference",
  severity: "error",
  summary: "A version that was published would have no page any more.",
  explanation:
    "Each build lists in `versions.json` every version that it has a page for: that is the ledger. Where the last published one is known " +
    "(`--ledger`, or a copy in the claims folder), a build keeps what it lists, even if the git history was squashed, rebased or begun anew. " +
    "It can't where neither git nor the ledger has the text of a version, or where the text in the ledger is not the one that its hash was made of.",
};
