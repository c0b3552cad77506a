import { readFileSync } from "node:fs";
import { rules } from "../../src/check/rules.ts";
import { readRulePages, type RulePage } from "../../src/site/views/rules-view.ts";

/** The sections about rules in a language, by their ids. */
export const rulePagesIn = (language: string): ReadonlyMap<string, RulePage> =>
  readRulePages(readFileSync(`src/words/${language}/rules.md`, "utf8"));

export const rulePages = rulePagesIn("en");

/** Every rule whose section has examples, with them. */
export const rulesWithExamples = rules.flatMap((rule) => {
  const page = rulePages.get(rule.id);
  return page && Object.keys(page.refused).length > 0 ? [{ ...rule, ...page }] : [];
});
