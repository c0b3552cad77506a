import { expect, test } from "vitest";
import { shape } from "../../../src/map/drawing/shape.ts";
import { drawLegend, drawSheet, mapShape, sheet, sheetFrame, sheetMargin } from "../../../src/map/paper/draw-sheet.ts";
import { layOutSheet, wallType } from "../../../src/map/paper/lay-out-sheet.ts";
import { textLines, type TextLine } from "../../../src/map/paper/print-wall-map.ts";
import { writeStandalone } from "../../../src/map/paper/write-standalone.ts";
import { measureText } from "../../../src/map/text/measure-text.ts";
import { everyShape, imprint, smallDebates, smallSheet } from "./small-sheet.ts";

const href = ({ id }: { readonly id: string }): string => `#${id}`;
const frame = {
  ...sheet,
  margin: sheetMargin,
  label: "A map",
  language: "en",
  font: "../../../../src/styles/fonts/archivo-latin.woff2",
};

test("a sheet looks as it did when a person last looked at it", async () => {
  const { drawing } = drawSheet(smallSheet, imprint, href, sheetFrame);
  await expect(writeStandalone(drawing, frame)).toMatchFileSnapshot("golden/small.svg");
});

test("a sheet with its legend is no higher than its paper", () => {
  expect(drawSheet(smallSheet, imprint, href, sheetFrame).height).toBeLessThanOrEqual(sheet.height);
});

test("a standalone drawing needs no style sheet: every visible shape has its paint", () => {
  const { drawing } = drawSheet(smallSheet, imprint, href, sheetFrame);
  const shapes = everyShape(drawing);
  expect(shapes.filter(({ attributes }) => "class" in attributes || "style" in attributes)).toEqual([]);
  const unpainted = shapes.filter(
    ({ tag, attributes }) =>
      ["rect", "path", "circle", "text"].includes(tag) &&
      !("fill" in attributes || "stroke" in attributes || "fill-opacity" in attributes),
  );
  expect(unpainted).toEqual([]);
});

test("a standalone drawing has a title and a language, and is one page when a browser prints it", () => {
  const svg = writeStandalone(shape("g", {}), { ...frame, width: 300, height: 200, margin: 10, language: "zh-Hant" });
  expect(svg).toContain(`xml:lang="zh-Hant"`);
  expect(svg).toContain("<title>A map</title>");
  expect(svg).toContain("@page{size:320px 220px;margin:0}");
});

test("texts and addresses from claim files are escaped", () => {
  const debates = smallDebates().map((debate) => ({
    ...debate,
    questions: debate.questions.map((question) => ({ ...question, sentence: `<script>"&'` })),
  }));
  const scene = layOutSheet(debates, mapShape, wallType);
  const { drawing } = drawSheet(scene, { title: "<b>", note: "&" }, () => `javascript:"<`, sheetFrame);
  const svg = writeStandalone(drawing, { ...frame, label: `"<` });
  expect(svg).toContain("&lt;script&gt;");
  expect(svg).not.toMatch(/<script|<b>|:"</);
});

test("a legend in a narrow picture has more lines, each inside the picture", () => {
  const [wide, narrow] = [drawLegend(0, 0, 3000, 13), drawLegend(0, 0, 320, 13)];
  expect(narrow.height).toBeGreaterThan(4 * wide.height);
  const begins = narrow.shapes.flatMap(({ tag, attributes }) => (tag === "text" ? [Number(attributes["x"])] : []));
  expect(Math.max(...begins)).toBeLessThan(320);
});

test("a title of any length is as wide as the sheet at most", () => {
  const long = { ...imprint, title: "Whether the milk goes in before the tea or after it ".repeat(5) };
  const { drawing } = drawSheet(smallSheet, long, href, sheetFrame);
  const [title, note] = (drawing.children ?? []).flatMap((each) => (each.tag === "text" ? textLines(each) : []));
  const end = (line: TextLine | undefined): number =>
    line ? line.left + measureText(line.text, line.fontWeight) * line.fontSize : Infinity;
  expect(end(title)).toBeLessThan(note?.left ?? 0);
  expect(end(note)).toBeLessThanOrEqual(sheet.width + 1);
});
