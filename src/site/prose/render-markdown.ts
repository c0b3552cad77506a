import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkReferences } from "../../claims/index.ts";
import { memoizeText } from "../../text/memoize.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { renderTree } from "./prose.ts";

const reader = unified().use(remarkParse).use(remarkReferences).freeze();

/** HTML by its Markdown: many versions differ in something else. */
const renderedOn = memoize<Site, Map<string, string>>(() => new Map());

/** Markdown of an earlier version of a claim, as safe HTML. The claims that it links to have their present sentences. */
export function renderMarkdown(site: Site, markdown: string): string {
  return memoizeText(renderedOn(site), markdown, () => renderTree(site, reader.parse(markdown)));
}
