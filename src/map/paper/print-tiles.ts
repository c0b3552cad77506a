import type { Box, PrintFont } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import type { SceneDrawing } from "../drawing/draw-scene.ts";
import { light, roleColours } from "../paint/light-colours.ts";
import type { Scene } from "../scene.ts";
import { drawSheet, scaleIn, sheet, sheetFrame } from "./draw-sheet.ts";
import type { Imprint } from "./imprint.ts";
import { millimetre } from "./millimetre.ts";
import { openDocument, type PrintDocument } from "./open-document.ts";
import { printShape } from "./print-shape.ts";

/** A4 in landscape format; points. */
const page = { width: 297 * millimetre, height: 210 * millimetre };
/** Home printers don't print to the edge. */
const margin = 10 * millimetre;
const tile = { width: page.width - 2 * margin, height: page.height - 2 * margin };
/** Consecutive pages overlap by this much, for gluing. */
const overlap = 10 * millimetre;
/** The smallest type of a scene in px, and the least size that it should have on paper, in points. */
const [smallestType, legible] = [12, 7];
/** The numbers of pages side by side, and below each other, to choose from. Four make a poster nearly as large as A0. */
const [fewest, most] = [2, 4];

/** A sheet that is divided into as many rows of pages as columns. */
interface Poster {
  readonly columns: number;
  readonly height: number;
  /** The scale of the sheet. */
  readonly scale: number;
}

interface Tile {
  readonly name: string;
  /** Its upper left corner on the poster. */
  readonly x: number;
  readonly y: number;
}

function posterOf(columns: number): Poster {
  const along = (side: number): number => columns * (side - overlap) + overlap;
  const [width, height] = [along(tile.width), along(tile.height)];
  return { columns, height, scale: Math.min(width / sheet.width, height / sheet.height) };
}

/** The smallest poster on which all of a scene is legible, or the largest. */
function choosePoster(scene: Scene, columns = fewest): Poster {
  const poster = posterOf(columns);
  const isLegible = smallestType * scaleIn(sheetFrame, scene) * poster.scale >= legible;
  return isLegible || columns === most ? poster : choosePoster(scene, columns + 1);
}

function tilesOf({ columns }: Poster): readonly Tile[] {
  return Array.from({ length: columns ** 2 }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return {
      name: `${String.fromCharCode(65 + row)}${column + 1}`,
      x: column * (tile.width - overlap),
      y: row * (tile.height - overlap),
    };
  });
}

/**
 * Prints the wall map on A4 pages to be trimmed and glued, as a PDF: no more than it takes to be legible. The first page shows
 * how they go together.
 */
export function printTiles(
  scene: Scene,
  imprint: Imprint,
  href: SceneDrawing["href"],
  fonts: readonly PrintFont[],
): Promise<Uint8Array> {
  const document = openDocument(imprint, fonts);
  const poster = choosePoster(scene);
  printIndex(document, scene, imprint, poster);
  for (const each of tilesOf(poster)) printTile(document, scene, imprint, href, poster, each);
  return document.bytes();
}

function addPage({ pdf }: PrintDocument, bookmark: string): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  pdf.outline.addItem(bookmark);
}

function printIndex(document: PrintDocument, scene: Scene, imprint: Imprint, poster: Poster): void {
  const { pdf, text } = document;
  addPage(document, mapWords.print.index);
  const tiles = tilesOf(poster);
  const small = (tile.height - 16 * millimetre) / poster.height;
  pdf.fillColor(light.ink);
  text(mapWords.print.instructions(tiles.length), margin, margin + 8, 10, 400);
  pdf
    .save()
    .translate(margin, margin + 16 * millimetre)
    .scale(small);
  pdf.save().scale(poster.scale);
  printShape(document, drawSheet(scene, imprint, () => "", sheetFrame).drawing);
  pdf.restore();
  const label = 36 / small;
  for (const { name, x, y } of tiles) {
    pdf
      .rect(x, y, tile.width, tile.height)
      .undash()
      .lineWidth(0.5 / small)
      .strokeOpacity(1)
      .stroke(roleColours.position);
    pdf.fillOpacity(0.6).fillColor(roleColours.position);
    text(name, x + tile.width / 2 - label * 0.6, y + tile.height * 0.6, label, 700);
    pdf.fillOpacity(1);
  }
  pdf.restore();
}

function printTile(
  document: PrintDocument,
  scene: Scene,
  imprint: Imprint,
  href: SceneDrawing["href"],
  { scale }: Poster,
  { name, x, y }: Tile,
): void {
  const { pdf, text } = document;
  addPage(document, name);
  pdf.save().rect(margin, margin, tile.width, tile.height).clip();
  pdf.translate(margin - x, margin - y).scale(scale);
  const shown = { x: x / scale, y: y / scale, width: tile.width / scale, height: tile.height / scale };
  printShape(document, drawSheet(partOf(scene, shown), imprint, href, sheetFrame).drawing);
  pdf.restore();
  printMarks(pdf);
  pdf.fillColor(light.ink);
  text(mapWords.print.pageName(name, imprint.title), margin + 6 * millimetre, margin - 3 * millimetre, 7, 400);
}

/** The part of a scene that a page shows, with all lines. */
function partOf(scene: Scene, shown: Box): Scene {
  const unit = scaleIn(sheetFrame, scene);
  const [left, top] = [shown.x / unit, (shown.y - sheetFrame.head) / unit];
  const [right, bottom] = [left + shown.width / unit, top + shown.height / unit];
  const isShown = ({ x, y, width, height }: Box): boolean =>
    x < right && left < x + width && y < bottom && top < y + height;
  return { ...scene, marks: scene.marks.filter(isShown), items: scene.items.filter(isShown) };
}

/** Draws crop marks. The page is glued beyond them. */
function printMarks(pdf: PDFKit.PDFDocument): void {
  const length = 5 * millimetre;
  const [left, top, right, bottom] = [margin, margin, margin + tile.width, margin + tile.height];
  for (const across of [left, right - overlap]) {
    pdf.moveTo(across, top - length).lineTo(across, top - 1);
    pdf.moveTo(across, bottom + 1).lineTo(across, bottom + length);
  }
  for (const down of [top, bottom - overlap]) {
    pdf.moveTo(left - length, down).lineTo(left - 1, down);
    pdf.moveTo(right + 1, down).lineTo(right + length, down);
  }
  pdf.undash().lineWidth(0.5).strokeOpacity(1).stroke(light.ink);
}
