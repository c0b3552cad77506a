import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Reading } from "../reading.ts";
import type { PlaceOf } from "./place-in-text.ts";

/** Reports footnotes and tables, each at most once per text. */
export function reportUnsupported(tree: Root, markdown: string, placeOf: PlaceOf, reading: Reading): void {
  const footnote = footnoteIn(tree, markdown);
  if (footnote)
    reading.report(
      "unsupported-markdown",
      placeOf(footnote.start, footnote.end),
      "Footnotes are not supported: this would be shown as it is written.",
      "Move its content into the text. If it names a source, cite that: `[@source-id, §3]`.",
    );
  const table = tableIn(tree, markdown);
  if (table)
    reading.report(
      "unsupported-markdown",
      placeOf(table.start, table.end),
      "Tables are not supported: the lines would be shown as one paragraph.",
      "Write it as a list or a sentence.",
    );
}

/** Whether a node is a footnote: the parser reads `[^1]: note` as a link definition. */
export const isFootnote = (node: Nodes): boolean =>
  (node.type === "definition" || node.type === "linkReference" || node.type === "imageReference") &&
  (node.label ?? "").startsWith("^");

interface Range {
  readonly start: number;
  readonly end: number;
}

function footnoteIn(tree: Root, markdown: string): Range | null {
  let found: Range | null = null;
  visit(tree, (node: Nodes) => {
    const { start, end } = rangeOf(node);
    if (isFootnote(node)) found ??= { start, end };
    if (node.type !== "text" || found !== null) return;
    const mark = /(?<!\\)\[\^[^\s[\]]{1,99}\]/.exec(markdown.slice(start, end));
    if (mark) found = { start: start + mark.index, end: start + mark.index + mark[0].length };
  });
  return found;
}

/** Finds a line with bars, followed by a line of only bars, hyphens and colons. */
function tableIn(tree: Root, markdown: string): Range | null {
  let found: Range | null = null;
  visit(tree, "paragraph", (node) => {
    const { start, end } = rangeOf(node);
    let at = start;
    let before = "";
    for (const line of markdown.slice(start, end).split("\n")) {
      const isRule = /^[\s>|:-]*$/.test(line) && line.includes("|") && line.includes("-");
      if (isRule && before.includes("|")) found ??= { start: at - before.length - 1, end: at + line.length };
      at += line.length + 1;
      before = line;
    }
  });
  return found;
}

function rangeOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
