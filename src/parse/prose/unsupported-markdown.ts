import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Reading } from "../reading.ts";
import type { PlaceOf } from "./place-in-text.ts";

/** Reports what other kinds of Markdown have and ours hasn't, each kind once a text: footnotes and tables. */
export function reportUnsupported(tree: Root, markdown: string, placeOf: PlaceOf, reading: Reading): void {
  const footnote = footnoteIn(tree, markdown);
  if (footnote)
    reading.report(
      "unsupported-markdown",
      placeOf(footnote.start, footnote.end),
      "This is a footnote, and the text has none: it would be shown as it stands here.",
      "Put what it says into the text; where it names a source, cite that: `[@source-id, §3]`.",
    );
  const table = tableIn(tree, markdown);
  if (table)
    reading.report(
      "unsupported-markdown",
      placeOf(table.start, table.end),
      "This is a table, and the text has none: its lines would be shown one behind the other.",
      "Write it as a list, or say in a sentence what it shows.",
    );
}

/** `[^1]: note` reads as the definition of a link with such a label. */
export const isFootnote = (node: Nodes): boolean =>
  (node.type === "definition" || node.type === "linkReference" || node.type === "imageReference") &&
  (node.label ?? "").startsWith("^");

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function footnoteIn(tree: Root, markdown: string): Stretch | null {
  let found: Stretch | null = null;
  visit(tree, (node: Nodes) => {
    const { start, end } = stretchOf(node);
    if (isFootnote(node)) found ??= { start, end };
    if (node.type !== "text" || found !== null) return;
    const mark = /(?<!\\)\[\^[^\s[\]]{1,99}\]/.exec(markdown.slice(start, end));
    if (mark) found = { start: start + mark.index, end: start + mark.index + mark[0].length };
  });
  return found;
}

/** A line with bars above one of bars, hyphens and colons alone. */
function tableIn(tree: Root, markdown: string): Stretch | null {
  let found: Stretch | null = null;
  visit(tree, "paragraph", (node) => {
    const { start, end } = stretchOf(node);
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

function stretchOf({ position }: Nodes): Stretch {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
