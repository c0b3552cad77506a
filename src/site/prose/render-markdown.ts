import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkReferences } from "../../parse/index.ts";
import { renderTree } from "./prose.ts";
import type { Site } from "../site.ts";

const reader = unified().use(remarkParse).use(remarkReferences).freeze();

/** Markdown of a claim that is not on the map any more, or not in these words; what it refers to is named as it is now. */
export function renderMarkdown(site: Site, markdown: string): string {
  return markdown === "" ? "" : renderTree(site, reader.parse(markdown));
}
