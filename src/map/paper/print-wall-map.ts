import type { PrintFont } from "../../claims/model/index.ts";
import type { SceneDrawing } from "../drawing/draw-scene.ts";
import type { Scene } from "../scene.ts";
import { drawSheet, scaleIn, sheet, sheetFrame, sheetMargin as margin } from "./draw-sheet.ts";
import type { Imprint } from "./imprint.ts";
import { openDocument } from "./open-document.ts";
import { printShape } from "./print-shape.ts";

/** Prints the map on one A0 sheet in landscape format, as a PDF. Every card is a link, every question a bookmark. */
export function printWallMap(
  scene: Scene,
  imprint: Imprint,
  href: SceneDrawing["href"],
  fonts: readonly PrintFont[],
): Promise<Uint8Array> {
  const document = openDocument(imprint, fonts);
  const { pdf } = document;
  const size = { width: sheet.width + 2 * margin, height: sheet.height + 2 * margin };
  pdf.addPage({ size: [size.width, size.height], margin: 0 });
  pdf.save().translate(margin, margin);
  printShape(document, drawSheet(scene, imprint, href, sheetFrame).drawing);
  pdf.restore();
  const scale = scaleIn(sheetFrame, scene);
  for (const { kind, name, x, y } of scene.items) {
    if (kind !== "question") continue;
    // pdfkit measures `left` from the right edge.
    const left = size.width - (margin + x * scale);
    const place = { expanded: false, left, top: margin + sheetFrame.head + y * scale, zoom: 0.5 };
    pdf.outline.addItem(name, place);
  }
  return document.bytes();
}
