import { writeFileSync } from "node:fs";
import { ruleList, ruleListPath } from "./rule-list.ts";

writeFileSync(ruleListPath, ruleList());
console.log(`Wrote ${ruleListPath}.`);
