import { inLanguage, onTeaDebate } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/rules/rule-page.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/claims/model/index.ts";

/** What a rule finds when files are added to the debate about tea. */
export function findingsOf(rule: string, overlay: Overlay): readonly Diagnostic[] {
  return compile(onTeaDebate(overlay)).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}

/** A claim file that supports the position of that debate. */
export function claimFile(sentence: string, ...more: readonly string[]): string {
  return [`claim: ${JSON.stringify(sentence)}`, "supports: milk-goes-in-last", ...more, ""].join("\n");
}

/** The words that a wording rule marks in a claim's sentence, on a map in this language; null if it finds nothing. */
export function markedWords(rule: string, sentence: string, language = "en"): string | null {
  const path = "claims/tea/said.yaml";
  const text = `claim: ${sentence}\nsupports: milk-goes-in-last\n`;
  const found = findingsOf(rule, inLanguage(language, { [path]: text })).find((diagnostic) => diagnostic.path === path);
  return found === undefined ? null : text.slice(found.column - 1, found.endColumn - 1);
}

/** Every rule that finds something when files are added to the tea debate, in the order of the report. */
export const rulesOf = (overlay: Overlay): readonly string[] =>
  compile(onTeaDebate(overlay)).diagnostics.map(({ rule }) => rule);
