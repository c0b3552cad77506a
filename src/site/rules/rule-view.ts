/// <reference types="astro/client" />
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Concern, RuleHeader } from "../../check/rule.ts";
import { rules } from "../../check/rules.ts";
import { readRulePage, readRuleTranslation, type Overlay } from "./rule-page.ts";
import { shownExample } from "./shown-example.ts";
import type { Site } from "../site.ts";
import { languageOf } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

export interface RuleView {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** Which languages it knows, as a sentence; "" where it fits every language. */
  readonly knows: string;
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
export function viewRules({ debate, withCommands }: Site): readonly RuleGroup[] {
  const { language } = debate.map;
  return concerns.map((concern) => ({
    concern,
    title: words.site.rules[concern],
    rules: rules
      .filter((rule) => rule.concern === concern)
      .map((rule) => {
        const view = viewRule(rule, language);
        return { ...view, explanation: withCommands(view.explanation) };
      }),
  }));
}

/** The pages of all rules by their ids, and their translations by the folder of the language and the id. */
const pages = byId(import.meta.glob<string>("../../check/*/*.md", { query: "?raw", import: "default", eager: true }));
const translations = import.meta.glob<string>("../../words/*/rules/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

function byId(modules: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(modules).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ""), text]));
}

function viewRule({ id, severity, sentence: inEnglish, languages = [] }: RuleHeader, language: string): RuleView {
  const original = { sentence: inEnglish, ...readRulePage(pages.get(id) ?? "") };
  const translation = translations[`../../words/${languageOf(language).folder}/rules/${id}.md`];
  const { sentence, explanation, before, refused, accepted } =
    translation === undefined ? original : readRuleTranslation(translation, original);
  return {
    id,
    severity,
    knows: languages.length === 0 ? "" : words.pages.rules.knows(languages.map(words.site.languageName)),
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
