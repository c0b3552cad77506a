import type { Root, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

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

/**
 * A page in another language: the rule's sentence is its first paragraph. Without examples it has those of the English
 * page.
 */
interface RuleTranslation extends RulePage {
  readonly sentence: string;
}

const parser = unified().use(remarkParse).freeze();

/** The sections of a rules.md by the ids of their rules. Throws an error for a code block that is no example. */
export function readRulePages(markdown: string): ReadonlyMap<string, RulePage> {
  const { children }: Root = parser.parse(markdown);
  const starts = children.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [index] : []));
  return new Map(
    starts.map((start, index) => {
      const [heading, ...nodes] = children.slice(start, starts[index + 1]);
      return [heading ? textAt(heading, markdown).replace(/^#+ /, "") : "", readPage(nodes, markdown)] as const;
    }),
  );
}

function readPage(nodes: readonly RootContent[], markdown: string): RulePage {
  const files: Record<Example, Record<string, string | null>> = { before: {}, refused: {}, accepted: {} };
  const explanation: string[] = [];
  for (const node of nodes) {
    if (node.type !== "code") {
      explanation.push(textAt(node, markdown));
      continue;
    }
    const { example, path, line, times, none } = fence.exec(node.meta ?? "")?.groups ?? {};
    const overlay = example === "before" || example === "refused" || example === "accepted" ? files[example] : null;
    if (overlay === null || path === undefined)
      throw new Error(`A code block about a rule says “refused” or “accepted” and a path, not “${node.meta}”.`);
    overlay[path] = none === undefined ? fileText(node.value, Number(line), Number(times)) : null;
  }
  return { explanation: explanation.join("\n\n"), ...files };
}

type Example = "before" | "refused" | "accepted";

const fence =
  /^(?<example>before|refused|accepted) (?<path>.+?)(?: line (?<line>\d+), (?<times>\d+) times| (?<none>no such file))?$/;

const textAt = ({ position }: RootContent, markdown: string): string =>
  markdown.slice(position?.start.offset, position?.end.offset);

/** The file for an example as shown: `\u{200B}` becomes that character, and a line may be repeated. */
function fileText(shown: string, line: number, times: number): string {
  const lines = shown
    .split("\n")
    .flatMap((each, index) => (index + 1 === line ? Array.from({ length: times }, () => each) : [each]));
  const text = lines.map((each) => `${each}\n`).join("");
  return text.replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/** A section of another language than English, with the examples of `original` if it has none. */
export function asTranslation(page: RulePage, original: RulePage): RuleTranslation {
  const [sentence = "", ...explanation] = page.explanation.split(/\n{2,}/);
  const examples = Object.keys(page.refused).length > 0 ? page : original;
  return { ...examples, sentence, explanation: explanation.join("\n\n") };
}
