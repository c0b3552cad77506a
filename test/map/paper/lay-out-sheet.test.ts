import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutSheet, screenType, wallType, fillLanes, type Lane } from "../../../src/map/paper/lay-out-sheet.ts";
import type { Scene } from "../../../src/map/scene.ts";
import type { Box } from "../../../src/claims/model/index.ts";
import { faultsOf } from "../verify-scene.ts";
import { anyFullDebates } from "../any-map.ts";
import { shape } from "../../../src/map/drawing/shape.ts";
import { drawLegend, drawSheet, mapShape, sheet, sheetFrame, sheetMargin } from "../../../src/map/paper/draw-sheet.ts";
import { textLines, type TextLine } from "../../../src/map/paper/print-wall-map.ts";
import { writeStandalone } from "../../../src/map/paper/write-standalone.ts";
import { measureText } from "../../../src/map/text/measure-text.ts";
import { everyShape, imprint, smallDebates, smallSheet } from "./small-sheet.ts";
import { holds } from "../../holds.ts";

const quick = 25;
const onePitch = { ...wallType, pitches: [256] };

function tilesOf({ marks }: Scene): readonly (Box & { readonly key: string })[] {
  return marks.filter(({ form }) => form === "tile");
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);
}

test("no word is cut, nothing overlaps and no line has a loose end, whatever is on a sheet", () => {
  holds([anyFullDebates, fc.constantFrom(onePitch, screenType)], quick, (debates, type) => {
    expect(faultsOf(layOutSheet(debates, 1.4, type))).toEqual([]);
  });
});

test("every question and claim is on the sheet once, with the names of the debates if there are several", () => {
  holds([anyFullDebates], quick, (debates) => {
    const { items } = layOutSheet(debates, 1.4, screenType);
    const shown = debates.filter(({ questions }) => questions.length > 0);
    const claims = shown.flatMap(({ questions }) => questions.flatMap((question) => question.claims));
    const counted = (kinds: readonly string[]): number => items.filter(({ kind }) => kinds.includes(kind)).length;
    expect(counted(["position", "reason", "objection", "rebuttal"])).toBe(claims.length);
    expect(counted(["question"])).toBe(shown.flatMap(({ questions }) => questions).length);
    expect(counted(["debate"])).toBe(shown.length > 1 ? shown.length : 0);
  });
});

test("a wall map has the shape of its sheet, and its tiles have equal gaps", () => {
  holds([anyFullDebates, fc.double({ min: 0.7, max: 2, noNaN: true })], quick, (debates, shape) => {
    const scene = layOutSheet(debates, shape, onePitch);
    const tiles = tilesOf(scene);
    if (tiles.length > 0) expect(scene.width / scene.height).toBeCloseTo(shape);
    const gaps = tiles.flatMap((tile, index) => tiles.slice(index + 1).map((other) => gapBetween(tile, other)));
    expect(gaps.filter((gap) => gap < 13.9)).toEqual([]);
  });
});

test("questions are in reading order: down a lane, then down the next", () => {
  holds([anyFullDebates], quick, (debates) => {
    const tiles = tilesOf(layOutSheet(debates, 1.4, onePitch));
    const order = tiles.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ key }) => key);
    const questions = debates.flatMap((debate) => debate.questions.map(({ number }) => `q${number}`));
    expect(order).toEqual(questions);
  });
});

test("a sheet without claims is empty", () => {
  expect(layOutSheet([], 1.4, wallType).items).toEqual([]);
  expect(layOutSheet([{ id: "tea", title: "Tea", questions: [] }], 1.4, wallType).marks).toEqual([]);
});

/** The height of a lane by the areas of its items: the more columns it has, the lower it is. */
function heightsOf(areas: readonly number[]): (lane: Lane) => number {
  return ({ from, end, span }) => areas.slice(from, end).reduce((sum, area) => sum + Math.ceil(area / span) + 1, 0);
}

function tallest(lanes: readonly Lane[], heightOf: (lane: Lane) => number): number {
  return Math.max(0, ...lanes.map(heightOf));
}

/** Every way to divide `count` items into lanes that fill `columns`. */
function everyFilling(from: number, count: number, columns: number, widest: number): readonly (readonly Lane[])[] {
  if (from === count) return columns === 0 ? [[]] : [];
  const lanes: (readonly Lane[])[] = [];
  for (let end = from + 1; end <= count; end += 1)
    for (let span = 1; span <= Math.min(columns, widest); span += 1)
      for (const rest of everyFilling(end, count, columns - span, widest)) lanes.push([{ from, end, span }, ...rest]);
  return lanes;
}

const areas = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

test("lanes contain every item once and in order, and fill the given number of columns", () => {
  holds([areas, fc.integer({ min: 1, max: 3 })], 100, (items, widest) => {
    fillLanes(items.length, 8, widest, heightsOf(items)).forEach((lanes, columns) => {
      if (lanes === null) return;
      const order = lanes.flatMap(({ from, end }) => Array.from({ length: end - from }, (_, index) => from + index));
      expect(order).toEqual(items.map((_, index) => index));
      expect(lanes.reduce((sum, { span }) => sum + span, 0)).toBe(columns);
    });
  });
});

test("no other division has a shorter tallest lane, and a division is found if there is one", () => {
  holds([areas, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 })], 100, (items, widest, columns) => {
    const heightOf = heightsOf(items);
    const lanes = fillLanes(items.length, columns, widest, heightOf)[columns] ?? null;
    const others = everyFilling(0, items.length, columns, widest).map((each) => tallest(each, heightOf));
    expect(lanes && tallest(lanes, heightOf)).toBe(others.length === 0 ? null : Math.min(...others));
  });
});

test("items that don't belong together are in separate lanes", () => {
  const apart = ({ from, end }: Lane): number => (end - from > 1 ? Infinity : 1);
  expect(fillLanes(3, 3, 3, apart)[3]).toEqual([
    { from: 0, end: 1, span: 1 },
    { from: 1, end: 2, span: 1 },
    { from: 2, end: 3, span: 1 },
  ]);
  expect(fillLanes(3, 2, 3, apart)[2]).toBeNull();
});

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
  const [wide, narrow] = [drawLegend(0, 3000, 13), drawLegend(0, 320, 13)];
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
