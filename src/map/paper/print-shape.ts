import type { Shape } from "../drawing/shape.ts";
import type { PrintDocument } from "./open-document.ts";
import { textLines } from "./text-lines.ts";

/** Draws a painted shape into a PDF. Supports only the elements and attributes of a map on level 2. */
export function printShape(document: PrintDocument, shape: Shape): void {
  const { pdf } = document;
  const { tag, attributes, children = [] } = shape;
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (tag === "g" || tag === "a") {
    pdf.save();
    transform(pdf, String(attributes["transform"] ?? ""));
    for (const child of children) printShape(document, child);
    if (tag === "a") link(pdf, String(attributes["href"] ?? ""), children[0]);
    pdf.restore();
  } else if (tag === "text") {
    pdf.fillColor(String(attributes["fill"] ?? "black"));
    for (const line of textLines(shape))
      document.text(line.text, line.left, line.baseline, line.fontSize, line.fontWeight);
  } else if (isPainted(attributes)) {
    if (tag === "path") pdf.path(String(attributes["d"]));
    if (tag === "circle") pdf.circle(number("cx"), number("cy"), number("r"));
    if (tag === "rect") pdf.roundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
    paint(pdf, attributes);
  }
}

type Attributes = Shape["attributes"];

function isPainted({ fill = "none", stroke = "none" }: Attributes): boolean {
  return fill !== "none" || stroke !== "none";
}

function transform(pdf: PDFKit.PDFDocument, written: string): void {
  for (const [, name, values = ""] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = first] = values.split(/[\s,]+/).map(Number);
    if (name === "translate") pdf.translate(first, second);
    if (name === "scale") pdf.scale(first, second);
  }
}

function paint(pdf: PDFKit.PDFDocument, attributes: Attributes): void {
  const { fill = "none", stroke = "none", opacity = 1 } = attributes;
  if (stroke === "none") {
    pdf.fillOpacity(Number(opacity)).fill(String(fill));
    return;
  }
  const [dash, space] = String(attributes["stroke-dasharray"] ?? "")
    .split(" ")
    .map(Number);
  pdf
    .lineWidth(Number(attributes["stroke-width"] ?? 1))
    .lineCap(attributes["stroke-linecap"] === "round" ? "round" : "butt")
    .lineJoin(attributes["stroke-linejoin"] === "round" ? "round" : "miter")
    .strokeOpacity(Number(opacity));
  // pdfkit ignores dashes of length 0, which are dots.
  if (dash === undefined || space === undefined) pdf.undash();
  else pdf.dash(Math.max(0.01, dash), { space });
  if (fill === "none") pdf.stroke(String(stroke));
  else pdf.fillAndStroke(String(fill), String(stroke));
}

/** Makes the whole click target a link. */
function link(pdf: PDFKit.PDFDocument, href: string, reach: Shape | undefined): void {
  if (href !== "" && reach) pdf.link(0, 0, Number(reach.attributes["width"]), Number(reach.attributes["height"]), href);
}
