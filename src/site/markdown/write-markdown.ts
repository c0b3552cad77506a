import type { RootContent, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, toMarkdown, type Handle } from "mdast-util-to-markdown";

/** Words and stops that are no markup anywhere in a line. Examining them took three quarters of the time. */
const plain = /^\p{L}(?:[\p{L}\p{N} ,.;:?’“”…–—]*[\p{L}\p{N},.;:?’“”…–—])?$/u;

const writeText: Handle = (node: Text, parent, state, info) =>
  plain.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info);

/**
 * Nodes as a Markdown text that is read back as the same nodes. Texts are escaped, so that none of them becomes markup, also where
 * a reader knows what GitHub adds: `~~struck out~~`.
 */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: "root", children: [...children] },
    {
      bullet: "-",
      emphasis: "*",
      listItemIndent: "one",
      rule: "-",
      handlers: { text: writeText },
      extensions: [gfmTableToMarkdown()],
      unsafe: [{ character: "~", inConstruct: "phrasing" }],
    },
  );
}
