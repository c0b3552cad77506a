import type { Box, Id, MapLayout, RelationKind, Route } from "../../model.ts";
import { belowMiddle } from "../draw-card.ts";
import { standaloneColours } from "../standalone-style.ts";
import type { PrintDocument } from "./open-document.ts";
import { printCard } from "./print-card.ts";

const { land, ink, branch, arc, reason } = standaloneColours;

const lines = {
  arcs: { width: 2, colour: arc, opacity: 0.2, dash: null },
  raised: { width: 4, colour: ink, opacity: 0.4, dash: 1 },
  joints: { width: 4, colour: reason, opacity: 1, dash: null },
} as const;

/** What is printed of a map. */
export interface Print {
  /** The full address of a question's or claim's page; "" where the site has none. */
  readonly href: (id: Id) => string;
  /** In map units: cards beyond it are left out. */
  readonly shown: Box;
}

/** Prints the map with its origin at that of the page, a point a unit: the caller scales. */
export function printMap(document: PrintDocument, layout: MapLayout, { href, shown }: Print): void {
  const { pdf, text } = document;
  for (const { x, y, width, height } of layout.countries) pdf.roundedRect(x, y, width, height, 20).fill(land);
  pdf.fillColor(ink);
  for (const { title } of layout.continents)
    text(
      title.text,
      title.x,
      title.y + title.height / 2 + title.fontSize * belowMiddle,
      title.fontSize,
      title.fontWeight,
    );
  printRoutes(
    pdf,
    layout.routes.filter(({ home }) => !home),
  );
  for (const { path } of layout.raised) printLine(pdf, "raised", path);
  printRoutes(
    pdf,
    layout.routes.filter(({ home }) => home),
  );
  for (const { kind, path } of layout.joints) printLine(pdf, "joints", path, kind === "arc" ? 0.4 : 1);
  for (const card of layout.cards) if (meets(card, shown)) printCard(document, card, href(card.id));
}

/** A line beside branches, as map.css draws those of its group. */
export function printLine(
  pdf: PDFKit.PDFDocument,
  group: "arcs" | "raised" | "joints",
  path: string,
  opacity: number = lines[group].opacity,
): void {
  const { width, colour, dash } = lines[group];
  pdf.path(path).undash().lineCap("round").lineJoin("round").lineWidth(width).strokeOpacity(opacity);
  if (dash !== null) pdf.dash(dash, { space: 14 });
  pdf.stroke(colour).undash().strokeOpacity(1);
}

function printRoutes(pdf: PDFKit.PDFDocument, routes: readonly Route[]): void {
  for (const { kind, home, path } of routes) {
    if (home) dashed(pdf.path(path).lineCap("butt").undash().lineWidth(2.5), kind).stroke(branch);
    else printLine(pdf, "arcs", path);
  }
  pdf.undash();
}

/** The pattern of a relation's branch, as in map.css. */
function dashed(pdf: PDFKit.PDFDocument, kind: RelationKind): PDFKit.PDFDocument {
  if (kind === "rebuts") return pdf.lineWidth(3).lineCap("round").dash(0.01, { space: 6 });
  return kind === "objects-to" || kind === "undercuts" ? pdf.dash(9, { space: 5 }) : pdf;
}

function meets(card: Box, shown: Box): boolean {
  return (
    card.x < shown.x + shown.width &&
    shown.x < card.x + card.width &&
    card.y < shown.y + shown.height &&
    shown.y < card.y + card.height
  );
}
