import type { Id, MapLayout, PrintFont } from "../../model.ts";
import { millimetre, openDocument, type Imprint } from "./open-document.ts";
import { placeOnSheet, printSheet, sheet } from "./print-sheet.ts";

const margin = 15 * millimetre;

/** The map on one sheet of A0, landscape, as a PDF: every card a link, every question a bookmark. */
export function printWallMap(
  layout: MapLayout,
  imprint: Imprint,
  href: (id: Id) => string,
  fonts: readonly PrintFont[],
): Promise<Uint8Array> {
  const document = openDocument(imprint, fonts);
  const { pdf } = document;
  const size = { width: sheet.width + 2 * margin, height: sheet.height + 2 * margin };
  pdf.addPage({ size: [size.width, size.height], margin: 0 });
  pdf.save().translate(margin, margin);
  printSheet(document, layout, href, { x: 0, y: 0, ...sheet });
  pdf.restore();
  const { x, y, scale } = placeOnSheet(layout);
  const cards = new Map(layout.cards.map((card) => [card.id, card]));
  for (const country of layout.countries) {
    const card = cards.get(country.question);
    // The library measures a bookmark's left edge from the right.
    const left = size.width - (margin + x + country.x * scale);
    const place = { expanded: false, left, top: margin + y + country.y * scale, zoom: 0.5 };
    if (card) pdf.outline.addItem(card.lines.join(" "), place);
  }
  return document.bytes();
}
