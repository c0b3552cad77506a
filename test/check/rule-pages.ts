import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { rules } from "../../src/check/rules.ts";
import { readRulePage, type RulePage } from "../../src/site/rules/rule-page.ts";

/** The pages of all rules, by their ids. */
export const rulePages: ReadonlyMap<string, RulePage> = new Map(
  globSync("src/check/*/*.md").map((path) => [basename(path, ".md"), readRulePage(readFileSync(path, "utf8"))]),
);

/** Every rule whose page has examples, with them. */
export const rulesWithExamples = rules.flatMap((rule) => {
  const page = rulePages.get(rule.id);
  return page && Object.keys(page.refused).length > 0 ? [{ ...rule, ...page }] : [];
});
