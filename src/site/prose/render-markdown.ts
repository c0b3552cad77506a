import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkReferences } from "../../parse/index.ts";
import { renderTree } from "./prose.ts";
import type { Site } from "../site.ts";

const reader = unified().use(remarkParse).use(remarkReferences).freeze();

/** Markdown of an earlier version of a claim, as safe HTML. The claims that it links to have their present sentences. */
export function renderMarkdown(site: Site, markdown: string): string {
  return markdown === "" ? "" : renderTree(site, reader.parse(markdown));
}
