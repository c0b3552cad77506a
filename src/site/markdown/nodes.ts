import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { stretches } from "../../words/messages.ts";
import type { Site } from "../site.ts";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, toMarkdown, type Handle } from "mdast-util-to-markdown";

/** The nodes of Markdown that pages are made of. A string is plain text: what it contains is escaped when it is written. */
type Phrase = string | PhrasingContent;

const phrasing = (parts: readonly Phrase[]): PhrasingContent[] =>
  parts.flatMap((part): PhrasingContent[] => {
    if (typeof part !== "string") return [part];
    return part === "" ? [] : [{ type: "text", value: part.replaceAll(/\s+/g, " ") }];
  });

export const heading = (depth: Heading["depth"], ...parts: readonly Phrase[]): Heading => ({
  type: "heading",
  depth,
  children: phrasing(parts),
});

export const paragraph = (...parts: readonly Phrase[]): Paragraph => ({ type: "paragraph", children: phrasing(parts) });

/** A link to a path of the site, as a full address where the origin is known, or to another site. */
export const link = ({ urls }: Site, url: string, ...parts: readonly Phrase[]): PhrasingContent => ({
  type: "link",
  url: url.startsWith("/") ? urls.canonical(url) : url,
  children: phrasing(parts),
});

/** None where there are no items. */
export const list = (items: readonly (readonly BlockContent[])[]): readonly List[] =>
  items.length === 0
    ? []
    : [
        {
          type: "list",
          ordered: false,
          spread: false,
          children: items.map((children): ListItem => ({ type: "listItem", spread: false, children: [...children] })),
        },
      ];

/** A sentence of the interface, with its links by name; a link without an entry is plain text. */
export const said = (
  sentence: string,
  links: Readonly<Record<string, (words: string) => PhrasingContent>> = {},
): readonly Phrase[] =>
  stretches(sentence).map((part): Phrase => {
    if (part.kind === "code") return { type: "inlineCode", value: part.text };
    if (part.kind === "strong") return { type: "strong", children: phrasing([part.text]) };
    return (part.kind === "link" ? links[part.name]?.(part.text) : undefined) ?? part.text;
  });

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
