import type { Citable } from "./citable.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { chicago } from "./styles/chicago.ts";
import { address } from "./styles/parts.ts";
import type { Styled } from "./styles/styled.ts";

/** A work in HTML: a claim as a quotation with its reference, a source as a paragraph in Chicago style. */
export function html(work: Citable): string {
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
