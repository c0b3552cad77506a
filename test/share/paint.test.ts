import { readFile, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { encodePng } from "../../src/files/images/encode-png.ts";
import { readLetters } from "../../src/files/images/read-letters.ts";
import type { OutlineText, Picture } from "../../src/model.ts";
import { shippedText } from "../../src/layout/index.ts";
import { composeCard, composeMap, paint, type CardContent } from "../../src/share/index.ts";
import { handMadeLand as land } from "./hand-made-land.ts";
import { readPng } from "./read-png.ts";

const fonts = ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"];
const golden = new URL("golden/", import.meta.url);

let letters: OutlineText;

beforeAll(async () => {
  letters = await readLetters(fonts.map((name) => `src/styles/fonts/${name}`));
});

function line(text: string, width = 400): Picture {
  const shape = { kind: "text", text, x: 10, baseline: 50, fontSize: 40, fontWeight: 700, colour: "#000000" } as const;
  return { width, height: 70, ground: "#ffffff", shapes: [shape] };
}

function inked(picture: Picture): number {
  return paint(picture, letters).pixels.filter((pixel) => pixel > 0).length;
}

const card: CardContent = {
  kind: "objection",
  kindName: "Objection",
  unanswered: true,
  sentence: "Denatured milk tastes no worse to most drinkers.",
  under: "When does the milk go in?",
  siteTitle: "The Milk Question",
  land,
  focus: "no-worse",
};
const longest =
  "A “system” that predicts <b>text</b> & nothing else — however large, however well it was trained — can’t hold a model of those things which the text it read is about.";

const images: readonly (readonly [name: string, picture: Picture])[] = [
  ["claim", composeCard(card, shippedText)],
  [
    "question",
    composeCard({ ...card, kind: "question", kindName: "Question", unanswered: false, focus: null }, shippedText),
  ],
  ["longest-claim", composeCard({ ...card, kind: "reason", kindName: "Reason", sentence: longest }, shippedText)],
  [
    "long-words",
    composeCard(
      { ...card, kind: "rebuttal", kindName: "Rebuttal", sentence: "W".repeat(160), under: "i".repeat(400) },
      shippedText,
    ),
  ],
  [
    "map",
    composeMap({ title: "The Milk Question", subtitle: "One debate about tea", siteTitle: "", land }, shippedText),
  ],
];

describe("share images", () => {
  it.each(images)("%s looks as it did when a person last looked at it", async (name, picture) => {
    const painted = paint(picture, letters);
    const file = new URL(`${name}.png`, golden);
    if (process.env["UPDATE_GOLDEN"]) await writeFile(file, await encodePng(painted));
    const before = readPng(await readFile(file));
    expect(painted.palette).toEqual(before.palette);
    expect(Buffer.from(painted.pixels).equals(Buffer.from(before.pixels))).toBe(true);
  });

  it.each(images)("%s keeps its text within its column", (_, { shapes }) => {
    const column = shapes.some(({ kind }) => kind === "disc") ? 856 : 1200;
    for (const shape of shapes) {
      if (shape.kind !== "text") continue;
      expect(shape.x + shippedText.width(shape.text, shape.fontWeight) * shape.fontSize).toBeLessThanOrEqual(
        column - 32,
      );
      expect(shape.baseline).toBeLessThan(610);
    }
  });

  it.each(images)("%s is at most 30 kB, however long its text", async (_, picture) => {
    expect((await encodePng(paint(picture, letters))).length).toBeLessThanOrEqual(30_000);
  });
});

describe("painting", () => {
  it("gives back from a PNG file what was written into it", async () => {
    const painted = paint(line("Tea, milk & sugar"), letters);
    const read = readPng(await encodePng(painted));
    expect(read).toEqual(painted);
  });

  it("draws accents, rarer letters and symbols from the fonts that ship", () => {
    expect(inked(line("é"))).toBeGreaterThan(inked(line("e")));
    expect(inked(line("Łőş"))).toBeGreaterThan(200);
    expect(inked(line("→"))).toBeGreaterThan(50);
  });

  it("passes over characters that nobody sees, so that none can turn a line round", () => {
    const plain = paint(line("abc"), letters);
    expect(paint(line("a\u202E\u200Bb\u0007c"), letters)).toEqual(plain);
  });

  it("shows a box for a character that no shipped font has", () => {
    expect(inked(line("語"))).toBeGreaterThan(50);
  });

  it("never has more than 256 colours", () => {
    const shapes = Array.from({ length: 300 }, (_, index) => ({
      kind: "disc" as const,
      x: 20 + (index % 20) * 10,
      y: 20 + Math.floor(index / 20) * 4,
      radius: 9.5,
      colour: `#${((index * 55_555) % 0xffffff).toString(16).padStart(6, "0")}`,
    }));
    expect(paint({ width: 240, height: 90, ground: "#ffffff", shapes }, letters).palette.length).toBeLessThanOrEqual(
      256,
    );
  });
});
