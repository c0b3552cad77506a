import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Files by path that replace files of a debate in which no rule finds anything; `null` removes a file. */
export type Overlay = Readonly<Record<string, string | null>>;

/** The content of a rule's page: see src/check/README.md. */
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

/** A page in another language: the rule's sentence is its first paragraph. Without examples it has those of the English page. */
export interface RuleTranslation extends RulePage {
  readonly sentence: string;
}

const headings = { "Published before": "before", Refused: "refused", Accepted: "accepted" } as const;

const parser = unified().use(remarkParse).freeze();

/** Reads a rule's page. Throws an error for a page with another heading. */
export function readRulePage(markdown: string): RulePage {
  const { children }: Root = parser.parse(markdown);
  const page = { before: {}, refused: {}, accepted: {} } satisfies Record<string, Overlay>;
  let files: Record<string, string | null> | null = null;
  let path = "";
  let end = markdown.length;
  for (const node of children) {
    if (node.type === "heading") {
      const name = headingOf(node);
      files = page[name];
      end = Math.min(end, node.position?.start.offset ?? end);
    } else if (files !== null && node.type === "paragraph") {
      path = node.children[0]?.type === "inlineCode" ? node.children[0].value : "";
      if (markdown.slice(node.position?.start.offset, node.position?.end.offset).endsWith(": no such file"))
        files[path] = null;
    } else if (files !== null && node.type === "code" && path !== "") {
      files[path] = fileText(node.value, node.meta ?? "");
    }
  }
  return { explanation: markdown.slice(0, end).trim(), ...page };
}

/** Reads the translation of a rule's page. */
export function readRuleTranslation(markdown: string, original: RulePage): RuleTranslation {
  const page = readRulePage(markdown);
  const [sentence = "", ...explanation] = page.explanation.split(/\n{2,}/);
  const examples = Object.keys(page.refused).length > 0 ? page : original;
  return { ...examples, sentence: sentence.replaceAll("\n", " "), explanation: explanation.join("\n\n") };
}

function headingOf(heading: Extract<Nodes, { type: "heading" }>): (typeof headings)[keyof typeof headings] {
  const [text] = heading.children;
  const title = text?.type === "text" ? text.value : "";
  for (const [known, name] of Object.entries(headings)) if (known === title) return name;
  throw new Error(`A rule's page has the headings ${Object.keys(headings).join(", ")}, and no “${title}”.`);
}

/** The file for an example as shown: `\u{200B}` becomes that character, and `line 4, 250 times` repeats a line. */
function fileText(shown: string, meta: string): string {
  const [, line, times] = /^line (\d+), (\d+) times$/.exec(meta) ?? [];
  const lines = shown
    .split("\n")
    .flatMap((each, index) =>
      index + 1 === Number(line) ? Array.from({ length: Number(times) }, () => each) : [each],
    );
  const text = lines.map((each) => `${each}\n`).join("");
  return text.replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
