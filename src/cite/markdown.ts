import type { Citable } from "./citable.ts";
import { chicago } from "./styles/chicago.ts";
import { address } from "./styles/parts.ts";
import type { Styled } from "./styles/styled.ts";

/** A work's reference in Markdown: a claim as a quotation with where it is from, a source in Chicago style. */
export function markdown(work: Citable): string {
  const reference = styledMarkdown(chicago(work), address(work)).trim();
  if (work.type !== "entry-encyclopedia") return `${paragraph(reference)}\n`;
  return `> ${paragraph(markdownText(work.title).trim())}\n>\n> — ${reference}\n`;
}

/** Text on one line that Markdown shows as it is written. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
}

/** Markdown that begins a paragraph, and neither a list nor an underlined heading. */
function paragraph(markdown: string): string {
  return markdown.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** The address at a reference's end becomes a link, if it is one of the web. */
function styledMarkdown(styled: Styled, address: string): string {
  const link = /^https?:\/\//i.test(address) ? `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : "";
  return styled
    .map(({ text, italic }) => {
      // Emphasis doesn't begin or end with a space.
      if (italic) return text.trim() && `*${markdownText(text.trim())}*`;
      return link === "" ? markdownText(text) : text.split(address).map(markdownText).join(link);
    })
    .join("");
}
