import { escapeHtml } from "../../text/escape-html.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { writeShape } from "../drawing/write-shape.ts";
import { light } from "../paint/light-colours.ts";

export interface Standalone {
  readonly width: number;
  readonly height: number;
  /** White paper around it. */
  readonly margin: number;
  /** Its name for a screen reader. */
  readonly label: string;
  /** Address of the shipped upright font, best a `data:` URL. */
  readonly font: string;
}

/** A painted drawing as an SVG file of its own: it needs no style sheet and brings its font along. */
export function writeStandalone(painted: Shape, { width, height, margin, label, font }: Standalone): string {
  const start = tenths(-margin);
  const size = { width: tenths(width + 2 * margin), height: tenths(height + 2 * margin) };
  const box = `viewBox="${start} ${start} ${size.width} ${size.height}" width="${size.width}" height="${size.height}"`;
  const paper = shape("rect", { x: start, y: start, ...size, fill: light.paper });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="Archivo,Arial,sans-serif" role="group" aria-label="${escapeHtml(label)}">`,
    `<style>@font-face{font-family:Archivo;font-weight:400 700;src:url("${escapeHtml(font)}")}</style>`,
    writeShape(paper),
    writeShape(painted),
    "</svg>\n",
  ].join("\n");
}
