import type { Citable } from "./citable.ts";
import { chicago } from "./styles/chicago.ts";
import { address } from "./styles/parts.ts";
import type { Styled } from "./styles/styled.ts";

/** A work's reference in Markdown: a claim as a quotation with where it is from, a source in Chicago style. */
export function markdown(work: Citable): string {
  const reference = styledMarkdown(chicago(work), address(work));
  return work.type === "entry-encyclopedia" ? `> ${markdownText(work.title)}\n>\n> — ${reference}\n` : `${reference}\n`;
}

/** Text that Markdown shows as it is written. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&").replace(/^(\d+)\./, "$1\\.");
}

/** The address at a reference's end becomes a link. */
function styledMarkdown(styled: Styled, address: string): string {
  return styled
    .map(({ text, italic }) => {
      if (italic) return `*${markdownText(text)}*`;
      const [before = "", ...after] = address === "" ? [text] : text.split(address);
      return [before, ...after].map(markdownText).join(`<${address.replaceAll("<", "%3C").replaceAll(">", "%3E")}>`);
    })
    .join("");
}
