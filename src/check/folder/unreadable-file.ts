import type { FolderRule } from "../rule.ts";

export const unreadableFile: FolderRule = {
  kind: "folder",
  id: "unreadable-file",
  concern: "form",
  severity: "error",
  summary: "A file or folder can't be opened, or is a pipe, a socket or a device.",
  explanation:
    "The system refused to open it, most often because of its permissions; the message says what the system said. " +
    "A pipe that is called like a claim has nothing to read in it, and a program that opens it waits for ever.",
};
