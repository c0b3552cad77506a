import { fileURLToPath } from "node:url";
import { readPrintFonts } from "../../../src/files/images.ts";
import type { Shape } from "../../../src/map/drawing/shape.ts";
import { mapShape, type Imprint } from "../../../src/map/paper/draw-sheet.ts";
import { layOutSheet, wallType } from "../../../src/map/paper/lay-out-sheet.ts";
import type { SheetDebate } from "../../../src/map/paper/set-lane.ts";
import { mapAtlas, mapQuestion } from "../../../src/site/map/map-question.ts";
import { smallSite } from "../../site/fixture-site.ts";

/** The debate about tea as a sheet. */
export function smallDebates(): readonly SheetDebate[] {
  const site = smallSite();
  return mapAtlas(site).debates.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.flatMap((question) => mapQuestion(site, question.id) ?? []),
  }));
}

/** A drawing's shapes, including nested ones. */
export function everyShape(shape: Shape): readonly Shape[] {
  return [shape, ...(shape.children ?? []).flatMap(everyShape)];
}

export const smallSheet = layOutSheet(smallDebates(), mapShape, wallType);

export const imprint: Imprint = {
  title: "A test (of paper)",
  language: "en",
  date: "2026-01-02",
  note: "https://example.org/ · 2 January 2026",
};

export function fontFile(name: string): string {
  return fileURLToPath(new URL(`../../../src/styles/fonts/${name}`, import.meta.url));
}

export const shippedFonts = readPrintFonts(
  ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"].map(fontFile),
);
