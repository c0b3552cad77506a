import type { Element, Root as HtmlRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { visit } from "unist-util-visit";
import { words } from "../../words/words.ts";
import { pagesInMarkdown } from "../refs/page-links.ts";
import type { Site } from "../site.ts";
import { heading, link, paragraph, writeMarkdown } from "./nodes.ts";

/** The Markdown form of a page. */
export const formOf = (page: string): string => `${page}index.md`;

/** The Markdown form of the page at a path, from the HTML that was built of it; null if that has no content. */
export function pageInMarkdown(site: Site, page: string, html: string): string | null {
  const [, main] = /<main\b[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  if (main === undefined) return null;
  const tree: HtmlRoot = fromHtml(main, { fragment: true });
  visit(tree, "element", (element, index, parent) => {
    const isTerm = classesOf(element).some((name) => name === "term" || name === "unanswered-mark");
    if (index === undefined || !parent || !(isTerm || isLeftOut(element))) return undefined;
    parent.children.splice(index, 1, ...(isTerm ? element.children : []));
    return index;
  });
  const markdown = toMdast(tree);
  visit(markdown, (node) => {
    if (node.type !== "link" && node.type !== "image") return;
    const local = node.url.startsWith("#") ? page + node.url : node.url;
    node.url = local.startsWith("/") ? site.urls.canonical(forPrograms(site, local)) : local;
  });
  const content = markdown.type === "root" ? markdown.children.filter(({ type }) => type !== "html") : [];
  const title = content.find((node) => node.type === "heading" && node.depth === 1) ?? heading(1, site.title);
  const others = content.filter((node) => node !== title);
  return writeMarkdown([title, paragraph(link(site, page, words.site.programs.page)), ...others]);
}

/** What is for the eye or the hand only: drawings, controls, what scripts show later, and what has changed. Of links to terms the words stay. */
const leftOut = new Set(["svg", "script", "style", "button", "label", "input", "nav", "template", "iframe"]);
const leftOutParts = new Set<unknown>(["claim-actions", "home-key", "stance-key", "still-map", "history"]);

const isLeftOut = (element: Element): boolean =>
  leftOut.has(element.tagName) ||
  element.properties["hidden"] === true ||
  element.properties["ariaHidden"] === "true" ||
  classesOf(element).some((name) => leftOutParts.has(name));

const classesOf = ({ properties }: Element): readonly unknown[] => [properties["className"]].flat();

/** The address that programs read in place of a page: its Markdown form, or of a claim the version that keeps its words. */
function forPrograms(site: Site, page: string): string {
  const { debate, history, urls } = site;
  if (pagesInMarkdown(site).has(page)) return formOf(page);
  const [, id = ""] = /^claims\/([^/]+)\/$/.exec(page.slice(urls.base.length)) ?? [];
  return debate.claim.has(id) ? urls.version(id, history.current(id).version) : page;
}
