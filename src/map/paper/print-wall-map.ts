import type { PrintFont } from "../../claims/model/index.ts";
import type { SceneDrawing } from "../drawing/draw-scene.ts";
import type { Scene } from "../scene.ts";
import { drawSheet, scaleIn, sheet, sheetFrame, sheetMargin as margin, type Imprint } from "./draw-sheet.ts";
import PDFDocument from "pdfkit";
import { type Shape, tenths } from "../drawing/shape.ts";
import { measureText } from "../text/measure-text.ts";

/** Prints the map on one A0 sheet in landscape format, as a PDF. Every card is a link, every question a bookmark. */
export function printWallMap(
  scene: Scene,
  imprint: Imprint,
  href: SceneDrawing["href"],
  fonts: readonly PrintFont[],
): Promise<Uint8Array> {
  const pdf = openDocument(imprint);
  const nameOf = (font: PrintFont): string => `Archivo ${font.weight} ${fonts.indexOf(font)}`;
  for (const font of fonts) pdf.registerFont(nameOf(font), font.bytes);
  const [width, height] = [sheet.width + 2 * margin, sheet.height + 2 * margin];
  pdf.addPage({ size: [width, height], margin: 0 });
  pdf.save().translate(margin, margin);
  printShape(pdf, drawSheet(scene, imprint, href, sheetFrame).drawing, (line) => printLine(pdf, line, fonts, nameOf));
  pdf.restore();
  const scale = scaleIn(sheetFrame, scene);
  for (const { kind, name, x, y } of scene.items) {
    if (kind !== "question") continue;
    // pdfkit measures `left` from the right edge.
    const left = width - (margin + x * scale);
    const place = { expanded: false, left, top: margin + sheetFrame.head + y * scale, zoom: 0.5 };
    pdf.outline.addItem(name, place);
  }
  return new Promise((resolve) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Blob(chunks).bytes()));
    pdf.end();
  });
}

/**
 * Opens a document without pages. Deterministic: its date is that of the imprint, or the start of 1970 (the library
 * requires one).
 */
const openDocument = ({ title, language, date }: Imprint): PDFKit.PDFDocument =>
  new PDFDocument({
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    pdfVersion: "1.7",
    info: { Title: inMetadata(title), Creator: "Disputed Territory", CreationDate: new Date(date || 0) },
  });

/** The library doesn't escape the title in the XML metadata. */
const inMetadata = (title: string): string => title.replaceAll("&", "and").replace(/[<>]/g, "");

function printLine(
  pdf: PDFKit.PDFDocument,
  { text: line, left, baseline, fontSize, fontWeight }: TextLine,
  fonts: readonly PrintFont[],
  nameOf: (font: PrintFont) => string,
): void {
  let x = left;
  for (const { font, text } of fontRuns(line, fontWeight, fonts))
    if (font) {
      pdf.font(nameOf(font)).fontSize(fontSize);
      pdf.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      x += pdf.widthOfString(text);
    } else {
      const boxes = missingGlyphs(text, x, baseline, fontSize, fontWeight);
      pdf.path(boxes.path).fill();
      x += boxes.width;
    }
}

/** Draws a painted shape into a PDF. Supports only the elements and attributes of a map on level 2. */
function printShape(pdf: PDFKit.PDFDocument, shape: Shape, print: (line: TextLine) => void): void {
  const { tag, attributes, children = [] } = shape;
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (tag === "g" || tag === "a") {
    pdf.save();
    transform(pdf, String(attributes["transform"] ?? ""));
    for (const child of children) printShape(pdf, child, print);
    // The whole click target, which is the first child, is a link.
    const [{ attributes: reach } = shape] = children;
    const href = String(attributes["href"] ?? "");
    if (tag === "a" && href !== "") pdf.link(0, 0, Number(reach["width"]), Number(reach["height"]), href);
    pdf.restore();
  } else if (tag === "text") {
    pdf.fillColor(String(attributes["fill"] ?? "black"));
    textLines(shape).forEach(print);
  } else if (isPainted(attributes)) {
    if (tag === "path") pdf.path(String(attributes["d"]));
    if (tag === "circle") pdf.circle(number("cx"), number("cy"), number("r"));
    if (tag === "rect") pdf.roundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
    paint(pdf, attributes);
  }
}

type Attributes = Shape["attributes"];

const isPainted = ({ fill = "none", stroke = "none" }: Attributes): boolean => fill !== "none" || stroke !== "none";

function transform(pdf: PDFKit.PDFDocument, written: string): void {
  for (const [, name, values = ""] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = first] = values.split(/[\s,]+/).map(Number);
    if (name === "translate") pdf.translate(first, second);
    if (name === "scale") pdf.scale(first, second);
  }
}

function paint(pdf: PDFKit.PDFDocument, attributes: Attributes): void {
  const { fill = "none", stroke = "none" } = attributes;
  if (stroke === "none") {
    pdf.fill(String(fill));
    return;
  }
  const [dash, space] = String(attributes["stroke-dasharray"] ?? "")
    .split(" ")
    .map(Number);
  pdf
    .lineWidth(Number(attributes["stroke-width"] ?? 1))
    .lineCap(attributes["stroke-linecap"] === "round" ? "round" : "butt")
    .lineJoin(attributes["stroke-linejoin"] === "round" ? "round" : "miter")
    .strokeOpacity(Number(attributes["stroke-opacity"] ?? 1));
  // pdfkit ignores dashes of length 0, which are dots.
  if (dash === undefined || space === undefined) pdf.undash();
  else pdf.dash(Math.max(0.01, dash), { space });
  if (fill === "none") pdf.stroke(String(stroke));
  else pdf.fillAndStroke(String(fill), String(stroke));
}

/** A part of a line in one font; null for characters that none has, which are drawn as boxes. */
interface FontRun {
  readonly font: PrintFont | null;
  readonly text: string;
}

/** Splits a line by the fonts of a weight that have its characters. */
export function fontRuns(line: string, weight: number, fonts: readonly PrintFont[]): readonly FontRun[] {
  const ofWeight = fonts.filter((font) => font.weight === weight);
  if (ofWeight.length === 0) throw new Error(`There is no font of weight ${weight} to print with.`);
  const runs: { readonly font: PrintFont | null; text: string }[] = [];
  // Control characters have no shape, and could reverse the line.
  for (const character of line.normalize("NFC").replace(/\p{C}/gu, "")) {
    const font = ofWeight.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0)) ?? null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Boxes in place of characters that no font has, as wide as the layout measures them, as the data of a path. */
export function missingGlyphs(
  text: string,
  x: number,
  baseline: number,
  fontSize: number,
  fontWeight: number,
): { readonly path: string; readonly width: number } {
  let width = 0;
  let path = "";
  for (const character of text) {
    const own = measureText(character, fontWeight) * fontSize;
    if (own > 0) path += box(x + width, baseline, fontSize, own);
    width += own;
  }
  return { path, width };
}

function box(x: number, baseline: number, fontSize: number, width: number): string {
  const [right, high, edge] = [0.74 * width, 0.74 * fontSize, 0.05 * fontSize];
  const start = `M${tenths(x + 0.13 * width)} ${tenths(baseline)}`;
  const inner = `v-${tenths(high - 2 * edge)}h${tenths(right - 2 * edge)}v${tenths(high - 2 * edge)}z`;
  return `${start}h${tenths(right)}v-${tenths(high)}h-${tenths(right)}zm${tenths(edge)}-${tenths(edge)}${inner}`;
}

/** A line of text where it begins on paper, at its left end. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly fontWeight: number;
}

/** The lines of a `text` element. One from right to left is placed by its right end, so its left end is measured. */
export function textLines({ attributes, text, children = [] }: Shape): readonly TextLine[] {
  const [fontSize, fontWeight] = [Number(attributes["font-size"] ?? 0), Number(attributes["font-weight"] ?? 0)];
  const lines = text === undefined ? children : [{ attributes, text }];
  return lines.map((line) => {
    const words = line.text ?? "";
    const x = Number(line.attributes["x"] ?? 0);
    const own = attributes["direction"] === "rtl" ? measureText(words.trimEnd(), fontWeight) * fontSize : 0;
    return { text: words, left: x - own, baseline: Number(line.attributes["y"] ?? 0), fontSize, fontWeight };
  });
}
