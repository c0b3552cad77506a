import { formRules } from "../claims/form-rules.ts";
import { needlessAllow } from "./exceptions.ts";
import { folderRules } from "./folder-rules.ts";
import { debateRules, historyRules } from "./list.ts";
import type { RuleHeader } from "./rule.ts";

/** Every rule that applies to a claims folder. */
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
