import type { Heading, Root, RootContent } from "mdast";
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

/** A page in another language: the rule's sentence is its first paragraph. Without examples it has those of the English page. */
export interface RuleTranslation extends RulePage {
  readonly sentence: string;
}

const parser = unified().use(remarkParse).freeze();

/** The sections of a rules.md by the ids of their rules. Throws an error for a section with another heading. */
export function readRulePages(markdown: string): ReadonlyMap<string, RulePage> {
  const { children }: Root = parser.parse(markdown);
  const starts = children.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [index] : []));
  return new Map(
    starts.map((start, index) => {
      const [heading, ...nodes] = children.slice(start, starts[index + 1]);
      return [heading ? titleOf(heading) : "", readPage(nodes, markdown)] as const;
    }),
  );
}

function readPage(nodes: readonly RootContent[], markdown: string): RulePage {
  const files: Record<keyof typeof headings, Record<string, string | null>> = { before: {}, refused: {}, accepted: {} };
  let overlay: Record<string, string | null> | null = null;
  const explanation: RootContent[] = [];
  for (const node of nodes) {
    if (node.type === "heading") overlay = files[exampleOf(node)];
    else if (overlay === null) explanation.push(node);
    else if (node.type === "code") {
      const [, path = "", line, times] = /^(.+?)(?: line (\d+), (\d+) times)?$/.exec(node.meta ?? "") ?? [];
      overlay[path] = fileText(node.value, Number(line), Number(times));
    } else if (node.type === "paragraph" && node.children[0]?.type === "inlineCode") {
      // `claims/…`: no such file
      overlay[node.children[0].value] = null;
    }
  }
  const [start, end] = [explanation[0]?.position?.start.offset, explanation.at(-1)?.position?.end.offset];
  return { explanation: markdown.slice(start ?? 0, end ?? 0), ...files };
}

const headings = { before: "Published before", refused: "Refused", accepted: "Accepted" } as const;

function exampleOf(heading: Heading): keyof typeof headings {
  const title = titleOf(heading);
  if (title === headings.before) return "before";
  if (title === headings.refused) return "refused";
  if (title === headings.accepted) return "accepted";
  throw new Error(`A rule's section has the headings ${Object.values(headings).join(", ")}, and no “${title}”.`);
}

const titleOf = (heading: RootContent): string =>
  heading.type === "heading" && heading.children[0]?.type === "text" ? heading.children[0].value : "";

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
