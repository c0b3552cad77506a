import type { FolderRule } from "../rule.ts";

export const nestedFolders: FolderRule = {
  kind: "folder",
  id: "nested-folders",
  concern: "form",
  severity: "error",
  summary: "Folders are nested more than twenty deep.",
  explanation:
    "Sub-folders of a debate are free and mean nothing, but what stands more than twenty folders deep is not read. Move it up.",
};
