import type { FolderRule } from "../rule.ts";

export const invalidUtf8: FolderRule = {
  kind: "folder",
  id: "invalid-utf8",
  concern: "form",
  severity: "error",
  summary: "A file is not encoded in UTF-8.",
  explanation:
    "Claim files are UTF-8, as every current editor writes them by default. A file in Latin-1, UTF-16 or no text encoding at all is " +
    "read with replacement characters and reported at the first one. Open it with its own encoding and save it as UTF-8.",
};
