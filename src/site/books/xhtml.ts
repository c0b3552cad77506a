import type { Nodes, Root } from "hast";
import type { Prose } from "../../claims/model/index.ts";
import { fromHtml } from "hast-util-from-html";
import { escapeHtml, escapeText } from "../../text/escape.ts";
import { memoizeEach } from "../../text/memoize.ts";
import { stretches } from "../../words/messages.ts";
import { webUrl } from "../addresses/source-url.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";

/** A link in HTML, into the site or to a web address. */
export function link(url: string, text: string): string {
  const href = url.startsWith("/") ? url : webUrl(url);
  return href === null ? escapeText(text) : `<a href="${escapeHtml(href)}">${escapeText(text)}</a>`;
}

/** A paragraph of HTML; "" for an empty one. */
export const paragraph = (className: string, ...html: readonly string[]): string =>
  html.join("") === "" ? "" : `<p class="${className}">${html.join("")}</p>\n`;

/** A sentence of the interface, with its links by name. */
export const said = (
  sentence: string,
  links: Readonly<Record<string, { readonly url: string; readonly text?: string }>>,
): string =>
  stretches(sentence)
    .map((part) => {
      const to = part.kind === "link" ? links[part.name] : undefined;
      return to ? link(to.url, to.text ?? part.text) : escapeText(part.text);
    })
    .join("");

/** The attributes that a book keeps, by their names in hast and in XHTML. */
const kept = { href: "href", lang: "xml:lang", start: "start" } as const;

/** Prose as well-formed XHTML, without images. Its links are still those of the site. */
export const proseIn = memoizeEach((site: Site, prose: Prose | null): string => {
  const html = renderProse(site, prose);
  return html === "" ? "" : `${write(fromHtml(html, { fragment: true }))}\n`;
});

function write(node: Root | Nodes): string {
  if (node.type === "text") return escapeText(node.value);
  if (node.type !== "root" && node.type !== "element") return "";
  const inside = node.children.map(write).join("");
  if (node.type === "root") return inside;
  const { tagName, properties } = node;
  if (tagName === "img") return escapeText(properties["alt"] ?? "");
  const attributes = Object.entries(kept).flatMap(([name, written]) => {
    const value = [properties[name] ?? []].flat().join(" ");
    return value === "" ? [] : [`${written}="${escapeHtml(value)}"`];
  });
  const start = [tagName, ...attributes].join(" ");
  return /^(?:br|hr)$/.test(tagName) ? `<${start}/>` : `<${start}>${inside}</${tagName}>`;
}

/** Leads links into the site to where `hrefOf` says. A link that leads nowhere leaves its text. */
export const withLinks = (xhtml: string, hrefOf: (path: string) => string | null): string =>
  xhtml.replaceAll(/<a href="(\/[^"]*)"([^>]*)>(.*?)<\/a>/gs, (_, path: string, rest: string, text: string) => {
    const href = hrefOf(path);
    return href === null ? text : `<a href="${escapeHtml(href)}"${rest}>${text}</a>`;
  });
