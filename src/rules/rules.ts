import { formRules } from "../parse/form-rules.ts";
import { needlessAllow } from "./excuse.ts";
import { folderRules } from "./folder-rules.ts";
import { debateRules, historyRules } from "./list.ts";
import type { RuleHeader } from "./rule.ts";

/** Every rule that a claims folder is held to. */
export const rules: readonly RuleHeader[] = [
  ...folderRules,
  ...Object.entries(formRules).map(([id, rule]): RuleHeader => ({
    id,
    concern: "form",
    severity: rule.severity,
    sentence: rule.sentence,
  })),
  needlessAllow,
  ...debateRules,
  ...historyRules,
];
