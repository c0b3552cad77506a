import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { drawMap } from "../../src/draw/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { layOut } from "../../src/layout/index.ts";
import { measureText } from "../../src/layout/measure-text.ts";
import { openBrowser } from "./open-browser.ts";

const styles = new URL("../../src/styles/", import.meta.url);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

interface DrawnLine {
  readonly id: string;
  readonly text: string;
  readonly width: number;
  /** How far the text reaches beyond its card's right, upper and lower edge; negative inside. */
  readonly beyond: number;
}

describe("the measure of text", () => {
  it("agrees with what Chromium draws, and no letter leaves its card", async () => {
    const { debate, evaluation } = compile(readClaims("claims").files);
    const layout = layOut(debate, evaluation);
    const svg = drawMap(layout, { label: "Map", href: (id) => `#${id}`, title: (id) => id, scale: 1 });
    const page = await browser.newPage();
    // At its own size, so that nothing is rounded to the pixels of a small one.
    await page.setContent(`<style>${await styleSheets()} .map { max-width: none }</style>${svg}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check("500 20px Archivo"))).toBe(true);

    const drawn = await page.evaluate((): DrawnLine[] => {
      const lines: DrawnLine[] = [];
      for (const link of document.querySelectorAll<SVGAElement>(".cards a")) {
        const card = link.querySelector("rect")?.getBoundingClientRect();
        const text = link.querySelector("text");
        if (!card || !text) continue;
        const scale = text.getScreenCTM()?.a ?? 1;
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const content = node.textContent ?? "";
          const written = content.trim();
          if (written === "") continue;
          const range = document.createRange();
          range.setStart(node, content.indexOf(written));
          range.setEnd(node, content.indexOf(written) + written.length);
          const drawnBox = range.getBoundingClientRect();
          const width = drawnBox.width / scale;
          // The box of a text is as high as its font; its letters are not.
          const beyond = Math.max(
            drawnBox.right - card.right,
            card.top - (drawnBox.top + drawnBox.height * 0.1),
            drawnBox.bottom - drawnBox.height * 0.02 - card.bottom,
          );
          lines.push({ id: link.dataset["id"] ?? "", text: written, width, beyond });
        }
      }
      return lines;
    });

    expect(drawn).toHaveLength(layout.cards.reduce((sum, { lines }) => sum + lines.length, 0));
    const cards = new Map(layout.cards.map((card) => [card.id, card]));
    const errors = drawn.map(({ id, text, width }) => {
      const card = cards.get(id);
      if (!card) return 1;
      // The kerning of a single pair weighs much in a line of one short word, and nothing in any other.
      const atLeast = Math.max(width, 4 * card.fontSize);
      return (measureText(text, card.fontWeight) * card.fontSize - width) / atLeast;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.005);
    expect(Math.min(...errors)).toBeGreaterThan(-0.01);
    expect(Math.max(...errors)).toBeLessThan(0.03);
    expect(drawn.filter(({ beyond }) => beyond > 0)).toEqual([]);
  });
});

/** The site's styles with its fonts inside, so that the page needs no server. */
async function styleSheets(): Promise<string> {
  const sheets = await Promise.all(
    ["tokens.css", "fonts.css", "map.css"].map((name) => readFile(new URL(name, styles), "utf8")),
  );
  const css = sheets.join("\n");
  const files = [...css.matchAll(/url\("\.\/(fonts\/[^"]+)"\)/g)].map(([, file = ""]) => file);
  const data = await Promise.all(files.map(async (file) => (await readFile(new URL(file, styles))).toString("base64")));
  return files.reduce(
    (text, file, index) => text.replaceAll(`./${file}`, `data:font/woff2;base64,${data[index] ?? ""}`),
    css,
  );
}
