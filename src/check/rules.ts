import { checkedRules } from "./checked-rules.ts";
import { invalidUtf8 } from "./folder/invalid-utf8.ts";
import { lostVersion } from "./folder/lost-version.ts";
import { nestedFolders } from "./folder/nested-folders.ts";
import { symlinkOutside } from "./folder/symlink-outside.ts";
import { unreadableFile } from "./folder/unreadable-file.ts";
import { historyRules } from "./history-rules.ts";
import { needlessAllow } from "./needless-allow.ts";
import { readingRules } from "./reading-rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule that a claims folder is held to: each has its paragraph on the site, and all but those of the folder their examples. */
export const rules: readonly Rule[] = [
  unreadableFile,
  invalidUtf8,
  nestedFolders,
  symlinkOutside,
  lostVersion,
  ...readingRules,
  needlessAllow,
  ...checkedRules,
  ...historyRules,
];
