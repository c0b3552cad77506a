import type { FolderRule } from "../rule.ts";

export const unreadableFile: FolderRule = {
  kind: "folder",
  id: "unreadable-file",
  concern: "form",
  severity: "error",
  summary: "A file or folder can't be opened.",
  explanation:
    "The system refused to open it, most often because of its permissions; the message says what the system said.",
};
