import type { Nodes, Root } from "mdast";
import type { Handlers } from "mdast-util-to-hast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Prose } from "../../claims/model/index.ts";
import { namedClaim } from "../refs/named-claim.ts";
import { words } from "../../words/words.ts";
import { heading, proseHandlers, wordsOfLink } from "./prose-handlers.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";

type Renderer = (tree: Root) => string;

/** Prose as safe HTML: raw HTML in it is left out. "" for no prose. */
export function renderProse(site: Site, prose: Prose | null): string {
  return prose ? renderTree(site, prose.tree) : "";
}

/** A Markdown syntax tree as safe HTML. */
export function renderTree(site: Site, tree: Root): string {
  return rendererOf(site)(tree);
}

/**
 * The first paragraph as plain text on one line, at most `length` characters: links to claims as their sentences in quotation
 * marks, without citations. "" without a paragraph.
 */
export function firstWords(site: Site, prose: Prose | null, length: number): string {
  const paragraph = prose?.tree.children.find(({ type }) => type === "paragraph");
  const text = onOneLine(paragraph ? plainText(site, paragraph) : "");
  return text.length <= length ? text : `${text.slice(0, length - 2).replace(/\s+\S*$/, "")} …`;
}

/** Prose as plain text on one line, as `firstWords` writes it. */
export function allWords(site: Site, prose: Prose | null): string {
  return onOneLine((prose?.tree.children ?? []).map((block) => plainText(site, block)).join(" "));
}

function onOneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[.,;:])/g, "")
    .trim();
}

function plainText(site: Site, node: Nodes): string {
  if (node.type === "claimLink") {
    const said = wordsOfLink(node, namedClaim(site, node.claim));
    // Without its link, a sentence inside of another needs quotation marks.
    return node.words ? said : words.site.quoted(said);
  }
  if (node.type === "citation") return "";
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map((child) => plainText(site, child)).join("");
  return "value" in node ? node.value : "";
}

const rendererOf = oncePer((site: Site) => makeRenderer(proseHandlers(site)));

function makeRenderer(handlers: Handlers): Renderer {
  const processor = unified()
    .use(remarkRehype, { handlers: { ...handlers, heading } })
    .use(rehypeStringify)
    .freeze();
  return (tree) => processor.stringify(processor.runSync(tree));
}
