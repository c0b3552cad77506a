import type { Nodes, Root, Heading, Image, Link, LinkReference } from "mdast";
import type { Handlers, State } from "mdast-util-to-hast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Prose } from "../../claims/model/index.ts";
import { namedClaim, type NamedClaim } from "../refs/claim-reference.ts";
import { words } from "../../words/words.ts";
import { memoize, memoizeText } from "../../text/memoize.ts";
import { shorten, withoutStop } from "../../text/sentence.ts";
import type { Site } from "../site.ts";
import type { Element, ElementContent, Properties } from "hast";
import type { CitationNode, CitedSource, ClaimLinkNode } from "../../claims/prose/reference-syntax.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import { sitePath } from "../../text/paths.ts";
import type { Urls } from "../addresses/urls.ts";
import { webUrl } from "../addresses/source-url.ts";
import { parseMarkdown } from "../../claims/index.ts";
import { asId } from "../../claims/formats/id.ts";

/** Prose as safe HTML: raw HTML in it is left out. "" for no prose. */
export function renderProse(site: Site, prose: Prose | null): string {
  return prose ? rendererOf(site)(prose.tree) : "";
}

/**
 * The first paragraph as plain text on one line, at most `length` characters: links to claims as their sentences in quotation
 * marks, without citations. "" without a paragraph.
 */
export function firstWords(site: Site, prose: Prose | null, length: number): string {
  const paragraph = prose?.tree.children.find(({ type }) => type === "paragraph");
  const text = onOneLine(paragraph ? plainText(site, paragraph) : "");
  return shorten(text, length);
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
  if (node.type === "claimLink") return wordsOfLink(node, namedClaim(site, node.claim));
  if (node.type === "citation") return "";
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map((child) => plainText(site, child)).join("");
  return "value" in node ? node.value : "";
}

const rendererOf = memoize((site: Site) => {
  const processor = unified()
    .use(remarkRehype, { handlers: { ...proseHandlers(site), heading } })
    .use(rehypeStringify)
    .freeze();
  return (tree: Root): string => processor.stringify(processor.runSync(tree));
});

/** How Markdown nodes become HTML, for the prose of claims: citations and claim links are resolved, and the rest as `linkHandlers` say. */
function proseHandlers(site: Site): Handlers {
  return {
    ...linkHandlers(site.urls),
    citation: (_: State, node: CitationNode) =>
      element("span", { className: ["citation"] }, citationContent(site, node)),
    claimLink: (_: State, link: ClaimLinkNode) => {
      const named = namedClaim(site, link.claim);
      const words = text(wordsOfLink(link, named));
      if (!named) return words;
      const { url, kind } = named;
      return element("a", { href: url, className: ["claim-link", ...(kind === null ? [] : [kind])] }, [words]);
    },
  };
}

/** How links and images become HTML, in guides too: links lead to http(s) addresses or into the site, images are those of the site. */
export function linkHandlers(urls: Pick<Urls, "path">): Handlers {
  return {
    link: (state: State, node: Link) => linkTo(urls, node.url, state.all(node)),
    linkReference: (state: State, node: LinkReference) => {
      const { url = "" } = state.definitionById.get(node.identifier.toUpperCase()) ?? {};
      return linkTo(urls, url, state.all(node));
    },
    image: (_: State, node: Image) => {
      const path = sitePath(node.url);
      const alt = node.alt ?? "";
      return path === null ? text(alt) : element("img", { src: urls.path(path), alt, loading: "lazy" }, []);
    },
  };
}

/** The text of a link to a claim: the words given, or the claim's sentence, quoted and without its full stop. */
function wordsOfLink({ claim, words: own }: ClaimLinkNode, named: NamedClaim | null): string {
  return own || (named ? words.browser.quoted(withoutStop(named.sentence)) : claim);
}

/** A heading of prose inside a page: the page's title is `h1` and its sections are `h2`, so that prose begins with `h3`. */
function heading(state: State, node: Heading): Element {
  return element(`h${Math.min(node.depth + 2, 6)}`, {}, state.all(node));
}

/** A link into the site, if the address begins at its home page, or to another site. */
function linkTo(urls: Pick<Urls, "path">, address: string, children: ElementContent[]): Element {
  const path = sitePath(address);
  return path === null ? outsideLink(address, children) : element("a", { href: urls.path(path) }, children);
}

/** A link to another site. An address other than http(s) stays text. */
function outsideLink(address: string, children: ElementContent[]): Element {
  const url = webUrl(address);
  return url ? element("a", { href: url, rel: ["noopener", "external"] }, children) : element("span", {}, children);
}

function citationContent(site: Site, { sources }: CitationNode): ElementContent[] {
  const parts = sources.flatMap((cited, index) => [...(index > 0 ? [text("; ")] : []), ...citedSource(site, cited)]);
  return [text("("), ...parts, text(")")];
}

function citedSource(site: Site, cited: CitedSource): ElementContent[] {
  const citation = viewCitation(site, cited.source, cited);
  if (!citation) return [text(cited.source)];
  const name = element("a", { href: citation.url, title: citation.title }, [text(citation.label)]);
  if (!citation.at) return [name];
  return [name, text(", "), citation.atUrl ? outsideLink(citation.atUrl, [text(citation.at)]) : text(citation.at)];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}

/** HTML by its Markdown: many versions differ in something else. */
const renderedOn = memoize<Site, Map<string, string>>(() => new Map());

/** Markdown of an earlier version of a claim, as safe HTML. The claims that it links to have their present sentences. */
export function renderMarkdown(site: Site, markdown: string): string {
  return memoizeText(renderedOn(site), markdown, () => rendererOf(site)(parseMarkdown(markdown)));
}

/** An anchor for each heading of a page: its words, with a number if another heading before has the same. */
export function headingIds(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const words = asId(heading);
    const id = words === "" || taken.has(words) ? [words, index + 1].filter(Boolean).join("-") : words;
    taken.add(id);
    return id;
  });
}

/** The second-level headings of our own HTML that can be linked to, in their order. Their texts are HTML without tags: entities stay. */
export function headingsIn(html: string): readonly { readonly id: string; readonly text: string }[] {
  return [...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = "", inner = ""]) => ({
    id,
    text: inner
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
