import type { Element, Root as HtmlRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Site } from "../site.ts";

/** What is for the eye or the hand only: drawings, controls, and what scripts show later. */
const leftOut = new Set(["svg", "script", "style", "button", "label", "input", "nav", "template", "iframe"]);

/** HTML of the site as Markdown nodes. `page` is the path of the page that it is on. */
export function ofHtml(site: Site, html: string, page: string): readonly RootContent[] {
  return nodesOf(site, fromHtml(html, { fragment: true }), page);
}

/** What the first element with this name and class contains, of a whole page; null if there is none. */
export function partOfPage(
  site: Site,
  html: string,
  { tag, className }: { readonly tag: string; readonly className: string },
  page: string,
): readonly RootContent[] | null {
  const found: Element[] = [];
  visit(fromHtml(html), "element", (element) => {
    const names = element.properties["className"];
    if (element.tagName === tag && Array.isArray(names) && names.includes(className)) found.push(element);
  });
  const [first] = found;
  return first === undefined ? null : nodesOf(site, { type: "root", children: first.children }, page);
}

function nodesOf({ urls }: Site, tree: HtmlRoot, page: string): readonly RootContent[] {
  visit(tree, "element", (element, index, parent) => {
    if (index === undefined || !parent || !isLeftOut(element)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const markdown = toMdast(tree);
  visit(markdown, (node) => {
    if (node.type !== "link" && node.type !== "image") return;
    const local = node.url.startsWith("#") ? page + node.url : node.url;
    node.url = local.startsWith("/") ? urls.canonical(local) : local;
  });
  return markdown.type === "root" ? withoutHtml(markdown.children) : [];
}

const isLeftOut = ({ tagName, properties }: Element): boolean =>
  leftOut.has(tagName) || properties["hidden"] === true || properties["ariaHidden"] === "true";

const withoutHtml = (children: readonly RootContent[]): readonly RootContent[] =>
  children.filter(({ type }) => type !== "html");
