import type { Citable, CitationFormat } from "./citable.ts";
import { escapeHtml } from "../text/escape.ts";
import { chicago } from "./styles/chicago.ts";
import { address } from "./styles/parts.ts";
import type { Styled } from "./styles/styled.ts";

export const markdown: CitationFormat = {
  name: "Markdown",
  ending: ".md",
  mediaType: "text/markdown; charset=utf-8",
  offeredAs: "text",
  write: (works) => works.map(markdownReference).join("\n"),
};

export const html: CitationFormat = {
  name: "HTML",
  ending: ".html",
  mediaType: "text/html; charset=utf-8",
  offeredAs: "text",
  write: (works) => works.map(htmlReference).join(""),
};

/** A work in HTML: a claim as a quotation with its reference, a source as a paragraph in Chicago style. */
function htmlReference(work: Citable): string {
  const url = address(work);
  const reference = styledHtml(chicago(work), url);
  if (work.type !== "entry-encyclopedia") return `<p>${reference}</p>\n`;
  const cite = url === "" ? "" : ` cite="${escapeHtml(url)}"`;
  return `<blockquote${cite}>\n  <p>${escapeHtml(work.title)}</p>\n  <footer>${reference}</footer>\n</blockquote>\n`;
}

/** Makes the address in a reference a link, if it is a web address. */
function styledHtml(styled: Styled, address: string): string {
  const shown = escapeHtml(address);
  const link = /^https?:\/\//i.test(address) ? `<a href="${shown}">${shown}</a>` : shown;
  return styled
    .map(({ text, italic }) => {
      const escaped = escapeHtml(text);
      if (italic) return `<i>${escaped}</i>`;
      return address === "" ? escaped : escaped.split(shown).join(link);
    })
    .join("");
}

/** A work in Markdown: a claim as a quotation with its reference, a source in Chicago style. */
function markdownReference(work: Citable): string {
  const reference = styledMarkdown(chicago(work), address(work)).trim();
  if (work.type !== "entry-encyclopedia") return `${paragraph(reference)}\n`;
  return `> ${paragraph(markdownText(work.title).trim())}\n>\n> — ${reference}\n`;
}

/** Escapes a text for Markdown, on one line. */
function markdownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
}

/** Escapes the start of a paragraph, so that it doesn't start a list or underline a heading. */
function paragraph(markdown: string): string {
  return markdown.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Makes the address in a reference a link, if it is a web address. */
function styledMarkdown(styled: Styled, address: string): string {
  const link = /^https?:\/\//i.test(address) ? `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : "";
  return styled
    .map(({ text, italic }) => {
      // Emphasis can't start or end with a space.
      if (italic) return text.trim() && `*${markdownText(text.trim())}*`;
      return link === "" ? markdownText(text) : text.split(address).map(markdownText).join(link);
    })
    .join("");
}
