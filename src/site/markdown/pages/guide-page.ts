import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import { heading, link, paragraph } from "../nodes.ts";
import { partOfPage } from "../of-html.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** A guide, or a page of the map's own, from the HTML that was built of it; null if that has no text of this kind. */
export function guidePage(site: Site, page: string, html: string): string | null {
  const nodes = partOfPage(site, html, { tag: "article", className: "guide" }, page);
  if (nodes === null) return null;
  const [title = heading(1, site.title), ...text] = nodes;
  return writeMarkdown([title, paragraph(link(site, page, words.site.programs.page)), ...text]);
}
