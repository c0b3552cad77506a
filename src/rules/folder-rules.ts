import type { RuleHeader } from "./rule.ts";

/** Rules that are checked while the claims folder and the ledger are read from disk. Example files can't show them. */
export const folderRules: readonly RuleHeader[] = [
  {
    id: "unreadable-file",
    concern: "form",
    severity: "error",
    sentence: "A file or folder can't be opened, or is a pipe, a socket or a device.",
  },
  { id: "invalid-utf8", concern: "form", severity: "error", sentence: "A file is not encoded in UTF-8." },
  { id: "nested-folders", concern: "form", severity: "error", sentence: "Folders are nested more than twenty deep." },
  {
    id: "symlink-outside",
    concern: "safety",
    severity: "error",
    sentence: "A symbolic link points outside the claims folder, to a hidden file in it, or to nothing.",
  },
  {
    id: "lost-version",
    concern: "reference",
    severity: "error",
    sentence: "A published version would lose its page.",
  },
];
