import { inflateSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { drawSheet, sheetFrame } from "../../../src/map/paper/draw-sheet.ts";
import { missingGlyphs, printWallMap, textLines } from "../../../src/map/paper/print-wall-map.ts";
import { everyShape, imprint, shippedFonts, smallSheet } from "./small-sheet.ts";
import { drawText } from "../../../src/map/drawing/draw-item.ts";
import { block, style } from "../../../src/map/layout/part.ts";
import { setText, widthOfText } from "../../../src/map/text/set-text.ts";

const href = ({ id }: { readonly id: string }): string => `https://example.org/claims/${id}/`;
const ids = smallSheet.items.map(({ id }) => id);

const fonts = await shippedFonts;

/** The text of a PDF outside of its streams. */
function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** The uncompressed content of a PDF's streams. */
function streams(bytes: Uint8Array): string {
  const text = plain(bytes);
  return [...text.matchAll(/stream\n/g)]
    .map(({ index }) => {
      try {
        return inflateSync(bytes.subarray(index + 7)).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

describe("printWallMap", () => {
  it("makes one landscape sheet of A0 with a title and a language", async () => {
    const pdf = plain(await printWallMap(smallSheet, imprint, href, fonts));
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([width, height].map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([1189, 841]);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain("(A test \\(of paper\\))");
    expect(pdf).toContain("/Lang (en)");
  });

  it("makes every card a link and every question a bookmark", async () => {
    const pdf = plain(await printWallMap(smallSheet, imprint, href, fonts));
    for (const id of ids) expect(pdf).toContain(`/URI (${href({ id })})`);
    expect(pdf).toContain("/Title (When does the milk go in?)");
    expect(pdf).toContain("/Title (What makes a cup of tea good?)");
  });

  it("puts each link over its card", async () => {
    const pdf = plain(await printWallMap(smallSheet, imprint, href, fonts));
    const rects = [...pdf.matchAll(/\/Rect \[([\d. -]+)\]/g)].map(([, rect = ""]) => rect.split(" ").map(Number));
    expect(rects).toHaveLength(ids.length);
    const scale = 3285.35 / smallSheet.width;
    const sizes = rects.map(([x = 0, y = 0, right = 0, top = 0]) =>
      [right - x, top - y].map((side) => Math.round(Math.abs(side) / scale)),
    );
    expect(sizes).toEqual(smallSheet.items.map(({ width, height }) => [Math.round(width), Math.round(height)]));
  });

  it("supports every element and attribute of a sheet's drawing", () => {
    const shapes = everyShape(drawSheet(smallSheet, imprint, href, sheetFrame).drawing);
    const painted = shapes.filter(({ attributes }) => attributes["fill-opacity"] !== 0);
    expect([...new Set(shapes.map(({ tag }) => tag))].toSorted().join(" ")).toBe("a circle g path rect text tspan");
    const names = new Set(painted.flatMap(({ attributes }) => Object.keys(attributes)));
    const used = [...names].filter((name) => !/^(?:data|aria)-/.test(name)).toSorted();
    expect(used.join(" ")).toBe(
      "d fill font-size font-weight height href r rx " +
        "stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width transform width x y",
    );
  });

  it("makes no links if the site has no address", async () => {
    expect(plain(await printWallMap(smallSheet, imprint, () => "", fonts))).not.toContain("/URI");
  });

  it("embeds its fonts", async () => {
    const pdf = plain(await printWallMap(smallSheet, imprint, href, fonts));
    expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThan(2);
  });

  it("gives the same bytes for the same map, with no time except its date", async () => {
    const undated = { ...imprint, date: "" };
    const first = await printWallMap(smallSheet, undated, href, fonts);
    expect(Buffer.compare(first, await printWallMap(smallSheet, undated, href, fonts))).toBe(0);
    expect(plain(first)).toContain("D:19700101");
    expect(plain(await printWallMap(smallSheet, imprint, href, fonts))).toContain("D:20260102");
  });

  it("escapes the title in the markup of its metadata", async () => {
    const pdf = plain(await printWallMap(smallSheet, { ...imprint, title: "Tea & <milk>" }, href, fonts));
    expect(pdf).toContain("(Tea and milk)");
    expect(pdf).not.toContain("<milk>");
  });

  it("prints a box for each character that the fonts lack", async () => {
    const [first, ...others] = smallSheet.items;
    const boxes = async (line: string): Promise<number> => {
      const texts = (first?.texts ?? []).slice(0, 1).map((text) => ({ ...text, lines: [line] }));
      const items = first ? [{ ...first, texts }, ...others] : others;
      // The inner line of a box goes up.
      return streams(await printWallMap({ ...smallSheet, items }, imprint, href, fonts)).split(/ l\nh\nf/).length;
    };
    expect((await boxes("語 ∀ \u202e\u0000 ﷺ x\u0302")) - (await boxes("x"))).toBe(3);
  });
});

test("lines begin at their left end, in either direction", () => {
  const text = setText("Milk goes in first. It has always gone in first.", style(12, 400), 120);
  const lines = textLines(drawText(block(text, 30, 0)));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ left }) => left)).toEqual(lines.map(() => 30));
  const hebrew = setText("החלב נמזג ראשון", style(12, 400), 120);
  const [line] = textLines(drawText(block(hebrew, 30, 0)));
  expect(line?.left).toBeCloseTo(30 + 120 - widthOfText("החלב נמזג ראשון", hebrew), 5);
});

test("a character that no font has is a box with an edge, as wide as it was measured", () => {
  const { path, width } = missingGlyphs("茶", 10, 50, 20, 400);
  expect(width).toBe(20);
  expect(path).toBe("M12.6 50h14.8v-14.8h-14.8zm1-1v-12.8h12.8v12.8z");
});
