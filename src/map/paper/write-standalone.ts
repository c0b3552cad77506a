import { escapeHtml } from "../../text/escape.ts";
import { shape, tenths, type Shape, writeShape } from "../drawing/shape.ts";
import { light } from "../drawing/paint-shape.ts";

interface Standalone {
  readonly width: number;
  readonly height: number;
  /** The white margin around it. */
  readonly margin: number;
  /** Its name for screen readers. */
  readonly label: string;
  /** BCP 47. Browsers choose the forms of Chinese and Japanese characters by it. */
  readonly language: string;
  /** The URL of the shipped upright font, preferably a `data:` URL. */
  readonly font: string;
}

/** Writes a painted drawing as a standalone SVG file with its own font, which needs no style sheet. A browser prints it on one page. */
export function writeStandalone(painted: Shape, { width, height, margin, label, language, font }: Standalone): string {
  const start = tenths(-margin);
  const size = { width: tenths(width + 2 * margin), height: tenths(height + 2 * margin) };
  const box = `viewBox="${start} ${start} ${size.width} ${size.height}" width="${size.width}" height="${size.height}"`;
  const paper = shape("rect", { x: start, y: start, ...size, fill: light.paper });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="Archivo,Arial,sans-serif" text-rendering="geometricPrecision" role="group" xml:lang="${escapeHtml(language)}" aria-label="${escapeHtml(label)}">`,
    `<title>${escapeHtml(label)}</title>`,
    `<style>@page{size:${size.width}px ${size.height}px;margin:0}@font-face{font-family:Archivo;font-weight:400 700;src:url("${escapeHtml(font)}")}</style>`,
    writeShape(paper),
    writeShape(painted),
    "</svg>\n",
  ].join("\n");
}
