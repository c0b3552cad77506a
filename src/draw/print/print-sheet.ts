import type { Box, Id, MapLayout } from "../../model.ts";
import { keySize, legendEntries, legendLines } from "../draw-legend.ts";
import { standaloneColours } from "../standalone-style.ts";
import { millimetre, type PrintDocument } from "./open-document.ts";
import { printLine, printMap } from "./print-map.ts";
import { printSign } from "./print-sign.ts";

/** An A0 sheet, landscape, without its margins; points. */
export const sheet = { width: 1159 * millimetre, height: 811 * millimetre };

const head = 34 * millimetre;
const foot = 16 * millimetre;

/** Width by height of what a sheet leaves to the map. */
export const sheetShape = sheet.width / (sheet.height - head - foot);

/** Where the map stands on the sheet, and the points that a map unit has there. */
export function placeOnSheet({ width, height }: MapLayout): {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
} {
  const room = sheet.height - head - foot;
  const scale = Math.min(sheet.width / width, room / height);
  return { x: (sheet.width - width * scale) / 2, y: head + (room - height * scale) / 2, scale };
}

/** Prints the whole sheet, its upper left corner at the origin: title above, legend below. Of the cards only what meets `shown`, in points. */
export function printSheet(document: PrintDocument, layout: MapLayout, href: (id: Id) => string, shown: Box): void {
  const { pdf } = document;
  const { x, y, scale } = placeOnSheet(layout);
  pdf.rect(0, head, sheet.width, sheet.height - head - foot).fill(standaloneColours.sea);
  printHead(document);
  printFoot(document);
  pdf.save().translate(x, y).scale(scale);
  const units = {
    x: (shown.x - x) / scale,
    y: (shown.y - y) / scale,
    width: shown.width / scale,
    height: shown.height / scale,
  };
  printMap(document, layout, { href, shown: units });
  pdf.restore();
}

function printHead({ pdf, text, imprint }: PrintDocument): void {
  const { title, date, version, address } = imprint;
  pdf.fillColor(standaloneColours.ink);
  const end = text(title, 0, head * 0.66, head * 0.6, 700);
  const note = [address, date, version && `version ${version}`].filter((part) => part !== "").join("   ·   ");
  text(note, end + head * 0.4, head * 0.66, head * 0.22, 400);
}

function printFoot({ pdf, text }: PrintDocument): void {
  const size = foot * 0.42;
  const middle = sheet.height - foot * 0.4;
  let x = size * 0.6;
  for (const { role, unanswered, name, meaning } of legendEntries) {
    printSign(pdf, role, unanswered, x, middle, size * 0.5);
    pdf.fillColor(standaloneColours.ink);
    const end = text(name, x + size, middle + size * 0.34, size, 600);
    x = (meaning === "" ? end : text(meaning, end + size * 0.3, middle + size * 0.34, size, 400)) + size * 2;
  }
  const scale = (size * 1.1) / keySize.height;
  for (const { group, name, path } of legendLines) {
    pdf
      .save()
      .translate(x - size * 0.5, middle - size * 0.55)
      .scale(scale);
    printLine(pdf, group, path);
    pdf.restore().fillColor(standaloneColours.ink);
    x = text(name, x + keySize.width * scale, middle + size * 0.34, size, 600) + size * 2;
  }
}
