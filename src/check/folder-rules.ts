import type { RuleHeader } from "./rule.ts";

/** Rules that are checked while the claims folder, what stands beside it and the ledger are read from disk. Example files can't show them. */
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
    sentence: "A symbolic link points outside the claims folder or the map, to a hidden file, or to nothing.",
  },
  {
    id: "lost-version",
    concern: "reference",
    severity: "error",
    sentence: "A published version would lose its page.",
  },
  {
    id: "missing-file",
    concern: "reference",
    severity: "error",
    sentence: "A page, component or style sheet of the map names a file or page that the site does not have.",
  },
  {
    id: "blocked-part",
    concern: "safety",
    severity: "error",
    sentence: "A component or style sheet of the map has something that browsers refuse on the site.",
  },
  {
    id: "unread-component",
    concern: "form",
    severity: "warning",
    sentence: "A file in `components/` is not read.",
  },
  {
    id: "clashing-file",
    concern: "form",
    severity: "error",
    sentence: "A file in `public/` has the name of a page or file of the map.",
  },
];
