import type { CardKind } from "../words/in-words.ts";
import { asHtml, html, type Html } from "./html.ts";

/** The symbol of each role in a box of 16 by 16. Each has its own shape as well as its own colour. Their lines are styled in roles.css. */
const shapes: Readonly<Record<CardKind, string>> = {
  question:
    '<path d="M4.5 5.2a3.5 3.5 0 1 1 5 3.2C8.3 9 8 9.5 8 10.6" stroke-width="2"/><circle cx="8" cy="13.8" r="1.3" fill="currentColor" stroke="none"/>',
  position: '<path d="M3.5 15V2M3.5 2.5h9.5l-2.8 3 2.8 3H3.5" fill="currentColor" stroke-width="1.6"/>',
  reason: '<path d="M8 2.5v11M2.5 8h11" stroke-width="2.4"/>',
  objection: '<path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" stroke-width="2.4"/>',
  rebuttal: '<path d="M6.2 2.6L2.4 6.4l3.8 3.8M2.8 6.4h6.4a4 4 0 0 1 0 7.4H7" stroke-width="2.1"/>',
};

/** The symbols for `<use>`. Ids of the page start with a capital letter, so that none equals the id of a claim. */
export const roleSymbols: Html = html`${Object.entries(shapes).map(
  ([kind, shape]) => html`<symbol id="Icon-${kind}" viewBox="0 0 16 16">${asHtml(shape)}</symbol>`,
)}`;

/** The icon of a role for a page without the symbols. */
export function roleIcon(kind: CardKind): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${asHtml(shapes[kind])}</svg>`;
}
