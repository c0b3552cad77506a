import type { FolderRule } from "../rule.ts";

export const symlinkOutside: FolderRule = {
  kind: "folder",
  id: "symlink-outside",
  concern: "safety",
  severity: "error",
  summary: "A symbolic link leads out of the claims folder, to a hidden file in it, or nowhere.",
  explanation:
    "The map is made of what stands in the claims folder and of nothing else on the machine that builds it. A link that leads out of " +
    "the folder, or to what is hidden in it (`.git/config`), is not followed: put the file itself there.",
};
