/// <reference types="astro/client" />
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Concern, RuleHeader } from "../../rules/rule.ts";
import { rules } from "../../rules/rules.ts";
import { readRulePage, type Overlay } from "./rule-page.ts";
import { shownExample } from "./shown-example.ts";
import { words } from "../../words/words.ts";

export interface RuleView {
  readonly id: string;
  readonly severity: string;
  /** HTML without a paragraph. The explanation is HTML, too. */
  readonly sentence: string;
  readonly explanation: string;
  /** Files that were published before, for rules that read the history. */
  readonly before: readonly ExampleFile[];
  readonly refused: readonly ExampleFile[];
  readonly accepted: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

export interface RuleGroup {
  readonly concern: Concern;
  readonly title: string;
  readonly rules: readonly RuleView[];
}

const concerns: readonly Concern[] = ["form", "reference", "structure", "wording", "evidence", "safety"];

const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();

/** The rules of the checker by what they guard, in the order in which a newcomer meets them. */
export function viewRules(): readonly RuleGroup[] {
  return concerns.map((concern) => ({
    concern,
    title: words.site.rules[concern],
    rules: rules.filter((rule) => rule.concern === concern).map(viewRule),
  }));
}

/** The pages of all rules, by their ids. */
const pages = new Map(
  Object.entries(import.meta.glob<string>("../../rules/*/*.md", { query: "?raw", import: "default", eager: true })).map(
    ([path, text]) => [path.replace(/^.*\/|\.md$/g, ""), text],
  ),
);

function viewRule({ id, severity, sentence }: RuleHeader): RuleView {
  const { explanation, before, refused, accepted } = readRulePage(pages.get(id) ?? "");
  return {
    id,
    severity,
    sentence: render(sentence).replace(/^<p>(.*)<\/p>$/s, "$1"),
    explanation: render(explanation),
    before: filesOf(before),
    refused: filesOf(refused),
    accepted: filesOf(accepted),
  };
}

function render(text: string): string {
  return String(markdown.processSync(text));
}

function filesOf(overlay: Overlay): readonly ExampleFile[] {
  return Object.entries(overlay).map(([path, text]) => ({
    path,
    text: text === null ? words.site.rules.noFile : shownExample(text),
  }));
}
