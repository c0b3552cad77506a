/// <reference types="astro/client" />
import type { Root, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import type { Concern, RuleHeader } from "../../check/rule.ts";
import { rules } from "../../check/rules.ts";
import { visibleLines } from "../../text/characters.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage, languageName } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

/** Files by path that replace files of a debate in which no rule finds anything; `null` removes a file. */
export type Overlay = Readonly<Record<string, string | null>>;

/** What rules.md of a language says of a rule: see src/check/README.md. */
export interface RulePage {
  /** Markdown. */
  readonly explanation: string;
  /** Files that were published before, for rules that read the history. */
  readonly before: Overlay;
  /** Files in which only this rule finds something. */
  readonly refused: Overlay;
  /** The same files, corrected: no rule finds anything. */
  readonly accepted: Overlay;
}

const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();

/** The sections of a rules.md by the ids of their rules. Throws an error for a code block that is no example. */
export function readRulePages(markdown: string): ReadonlyMap<string, RulePage> {
  const { children }: Root = processor.parse(markdown);
  const starts = children.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [index] : []));
  return new Map(
    starts.map((start, index) => {
      const [heading, ...nodes] = children.slice(start, starts[index + 1]);
      return [heading ? textAt(heading, markdown).replace(/^#+ /, "") : "", readPage(nodes, markdown)] as const;
    }),
  );
}

function readPage(nodes: readonly RootContent[], markdown: string): RulePage {
  const files: Record<keyof typeof isIn, Record<string, string | null>> = { before: {}, refused: {}, accepted: {} };
  const explanation: string[] = [];
  for (const node of nodes) {
    if (node.type !== "code") {
      explanation.push(textAt(node, markdown));
      continue;
    }
    const { before, path, times = "1", none } = fence.exec(node.lang === "diff" ? (node.meta ?? "") : "")?.groups ?? {};
    if (path === undefined) throw new Error(`A code block about a rule says \`diff\` and a path, not “${node.meta}”.`);
    for (const example of before === undefined ? (["refused", "accepted"] as const) : (["before"] as const)) {
      const lines = node.value.split("\n").filter((line) => isIn[example].test(line));
      if (none !== undefined) files[example][path] = null;
      else if (lines.length > 0) files[example][path] = lines.map((line) => fileText(line, Number(times))).join("");
    }
  }
  return { explanation: explanation.join("\n\n"), ...files };
}

/** The lines of an example in a code block: a line of a file without its fault begins with `+`, one of the file with it with `-`. */
const isIn = { before: /^/, refused: /^[ -]/, accepted: /^[ +]/ } as const;

const fence = /^(?<before>before )?(?<path>.+?)(?: (?<times>\d+) times| (?<none>no such file))?$/;

const textAt = ({ position }: RootContent, markdown: string): string =>
  markdown.slice(position?.start.offset, position?.end.offset);

/** A line of a file as an example shows it: `\u{200B}` becomes that character, and one with the fault may be repeated. */
function fileText(line: string, times: number): string {
  const text = line
    .slice(1)
    .replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  return `${text}\n`.repeat(line.startsWith("-") ? times : 1);
}

/**
 * A section of another language than English: its first paragraph is the sentence of the rule. Without examples it has those of
 * `original`.
 */
export function asTranslation(page: RulePage, original: RulePage) {
  const [sentence = "", ...explanation] = page.explanation.split(/\n{2,}/);
  const examples = Object.keys(page.refused).length > 0 ? page : original;
  return { ...examples, sentence, explanation: explanation.join("\n\n") };
}

const concerns: readonly Concern[] = ["form", "reference", "structure", "wording", "evidence", "safety"];

/** The rules of the checker by what they guard, in the order in which a newcomer meets them. */
export function viewRules({ debate, withCommands }: Site) {
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

function viewRule(rule: RuleHeader, language: string) {
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
    /** Which languages it knows, as a sentence; "" where it fits every language. */
    knows:
      languages.length === 0 ? "" : words.pages.rules.knows(languages.map((tag) => languageName(tag, words.locale))),
    sentence: render(sentence).replace(/^<p>(.*)<\/p>$/s, "$1"),
    explanation: render(explanation),
    before: filesOf(before),
    refused: filesOf(refused),
    accepted: filesOf(accepted),
  };
}

const nothing: RulePage = { explanation: "", before: {}, refused: {}, accepted: {} };

function render(text: string): string {
  return String(processor.processSync(text));
}

function filesOf(overlay: Overlay) {
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
