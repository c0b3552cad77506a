import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { measureFonts } from "../../scripts/fonts/measure-fonts.ts";
import { shippedFonts } from "../../scripts/fonts/shipped-fonts.ts";
import { shippedMetrics } from "../../src/layout/shipped-metrics.ts";

const folder = new URL("../../src/styles/fonts/", import.meta.url);

describe("the shipped fonts", () => {
  it("are what the layout measures by", async () => {
    const upright = shippedFonts.filter(({ style }) => style === "normal");
    const files = await Promise.all(upright.map(({ file }) => readFile(new URL(file, folder))));
    expect(await measureFonts(files)).toEqual(shippedMetrics);
  });

  it("are at most 45 kB each and come with their licence", async () => {
    for (const { file } of shippedFonts) expect((await readFile(new URL(file, folder))).length).toBeLessThan(45_000);
    expect(await readFile(new URL("OFL.txt", folder), "utf8")).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });

  it("are each asked for by fonts.css, for all the characters that they have", async () => {
    const css = await readFile(new URL("../fonts.css", folder), "utf8");
    const faces = css.split("@font-face").slice(1);
    for (const { file, characters } of shippedFonts) {
      const face = faces.find((text) => text.includes(`./fonts/${file}`)) ?? "";
      const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = "", last = first]) => [
        parseInt(first, 16),
        parseInt(last, 16),
      ]);
      const missing = [...characters].filter((character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return !ranges.some(([first = 0, last = 0]) => codePoint >= first && codePoint <= last);
      });
      expect(missing, file).toEqual([]);
    }
  });

  it("have every character that they are cut for, and those that claims and pages are written in", () => {
    const wanted = shippedFonts.filter(({ style }) => style === "normal").map(({ characters }) => characters);
    const written = "AZaz09.,:;?!()[]§¶–—…‘’“”«»°×÷±≤≥≈→←↑↓−½€£%ÄÖÜäöüßéèñçÅåøŁłŠšČčŽžŐőĞğİıŞşŘřŸ";
    const missing = [...wanted.join(""), ...written].filter(
      (character) => !shippedMetrics.characters.includes(character),
    );
    expect(missing).toEqual([]);
  });
});
