/// <reference types="astro/client" />
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Concern, RuleHeader } from "../../check/rule.ts";
import { rules } from "../../check/rules.ts";
import { asTranslation, type Overlay, readRulePages, type RulePage } from "./rule-page.ts";
import { visibleLines } from "../../text/characters.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

interface RuleView {
  readonly id: string;
  /** Ids of rules that it replaces, to which addresses may lead. */
  readonly aliases: readonly string[];
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

interface RuleGroup {
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

/** The sections about rules by the tag of the language. Maps in other languages are read with English ones. */
const pages: ReadonlyMap<string, ReadonlyMap<string, RulePage>> = new Map(
  Object.entries(
    import.meta.glob<string>("../../words/*/rules.md", { query: "?raw", import: "default", eager: true }),
  ).map(([path, text]) => [path.split("/").at(-2) ?? "", readRulePages(text)]),
);

/** The name of a language by its tag. */
const languageName = (tag: string): string => new Intl.DisplayNames(words.locale, { type: "language" }).of(tag) ?? tag;

function viewRule(rule: RuleHeader, language: string): RuleView {
  const { id, severity, aliases = [], languages = [] } = rule;
  const original = pages.get("en")?.get(id) ?? nothing;
  const tag = interfaceLanguage(language);
  const page = tag === "en" ? undefined : pages.get(tag)?.get(id);
  const { sentence, explanation, before, refused, accepted } =
    page === undefined ? { sentence: rule.sentence, ...original } : asTranslation(page, original);
  return {
    id,
    aliases,
    severity,
    knows: languages.length === 0 ? "" : words.pages.rules.knows(languages.map(languageName)),
    sentence: render(sentence).replace(/^<p>(.*)<\/p>$/s, "$1"),
    explanation: render(explanation),
    before: filesOf(before),
    refused: filesOf(refused),
    accepted: filesOf(accepted),
  };
}

const nothing: RulePage = { explanation: "", before: {}, refused: {}, accepted: {} };

function render(text: string): string {
  return String(markdown.processSync(text));
}

function filesOf(overlay: Overlay): readonly ExampleFile[] {
  return Object.entries(overlay).map(([path, text]) => ({
    path,
    text: text === null ? words.site.rules.noFile : shownExample(text),
  }));
}

const mostLines = 30;
const mostCharacters = 160;

/** An example file as a page shows it: invisible characters as `\u{202E}`, long lines and long files cut. */
export function shownExample(text: string): string {
  const lines = visibleLines(text);
  const shown = lines.slice(0, mostLines).map((line) => {
    const left = line.length - mostCharacters;
    return left > 0 ? `${line.slice(0, mostCharacters)} … ${words.site.rules.moreCharacters(left)}` : line;
  });
  const left = lines.length - mostLines;
  return [...shown, ...(left > 0 ? [`… ${words.site.rules.moreLines(left)}`] : [])].join("\n");
}
