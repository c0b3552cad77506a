import type { RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";

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
      extensions: [gfmTableToMarkdown()],
      unsafe: [{ character: "~", inConstruct: "phrasing" }],
    },
  );
}
