import { describe, expect, it } from "vitest";
import { drawScene } from "../../src/map/drawing/draw-scene.ts";
import { layOutQuestion } from "../../src/map/layout/lay-out-question.ts";
import { measureText } from "../../src/map/text/measure-text.ts";
import { mapQuestion } from "../../src/site/map/map-question.ts";
import { bundledSite, bundledMap } from "../bundled-map.ts";
import { embeddedStyles } from "./embedded-styles.ts";
import { openBrowser } from "./open-browser.ts";

interface DrawnLine {
  readonly text: string;
  readonly width: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** How far the text extends beyond its card's right, upper and lower edge; negative inside. */
  readonly beyond: number;
}

describe("the width table for text", () => {
  it.each(["headless", "desktop"] as const)(
    "agrees with what Chromium draws of every question, and no letter is outside of its card (%s)",
    async (as) => {
      const browser = await openBrowser(as);
      const site = bundledSite();
      const page = await browser.newPage();
      const drawings = site.debate.questions.flatMap(({ id }) => {
        const question = mapQuestion(site, id);
        return question
          ? [drawScene(layOutQuestion(question, { width: 1440, height: 800 }), { label: "Map", href: () => "#" })]
          : [];
      });
      const styles = `${await embeddedStyles("tokens.css", "fonts.css", "map.css")} body { font-family: var(--font-family) }`;
      await page.setContent(`<style>${styles}</style>${drawings.join("\n")}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check("500 20px Archivo"))).toBe(true);

      const drawn = await page.evaluate((): DrawnLine[] => {
        const lines: DrawnLine[] = [];
        for (const link of document.querySelectorAll<SVGAElement>(".item > a")) {
          const card = link.querySelector("rect")?.getBoundingClientRect();
          if (!card) continue;
          for (const line of link.querySelectorAll<SVGTextElement>("text:not(:has(tspan)), tspan")) {
            const written = line.textContent.trim();
            if (written === "") continue;
            const range = document.createRange();
            range.setStart(line.firstChild ?? line, 0);
            range.setEnd(line.firstChild ?? line, written.length);
            const { right, top, bottom, height, width } = range.getBoundingClientRect();
            const { fontSize, fontWeight } = getComputedStyle(line);
            // The box of a text is as high as its font, its letters are lower.
            const beyond = Math.max(
              right - card.right,
              card.top - (top + height * 0.12),
              bottom - height * 0.06 - card.bottom,
            );
            lines.push({
              text: written,
              width,
              fontSize: parseFloat(fontSize),
              fontWeight: Number(fontWeight),
              beyond,
            });
          }
        }
        return lines;
      });

      expect(drawn.length).toBeGreaterThan(1500);
      const errors = drawn.map(({ text, width, fontSize, fontWeight }) => {
        // The kerning of a single pair matters in a line of one short word, but not in longer ones.
        const atLeast = Math.max(width, 4 * fontSize);
        return (measureText(text, fontWeight) * fontSize - width) / atLeast;
      });
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      expect(Math.abs(mean)).toBeLessThan(0.006);
      expect(Math.min(...errors)).toBeGreaterThan(-0.015);
      expect(Math.max(...errors)).toBeLessThan(0.04);
      expect(drawn.filter(({ beyond }) => beyond > 0.5)).toEqual([]);
      await page.close();
    },
  );
});

const browser = await openBrowser();

describe("the font that a page has until Archivo is loaded", () => {
  it.for([400, 600, 700])("is as wide and as tall at weight %i, for the map's sentences", async (weight, { skip }) => {
    const { debate } = bundledMap();
    const sentences = debate.claims.map(({ sentence }) => sentence.value);
    const page = await browser.newPage();
    await page.setContent(`<style>${await embeddedStyles("fonts.css")}</style>`);
    const measured = await page.evaluate(
      async ({ sentences: texts, weight: fontWeight }) => {
        const families = ["Archivo", "Archivo until it is here"];
        const faces = await Promise.all(
          families.map((family) => document.fonts.load(`${fontWeight} 20px "${family}"`).catch(() => [])),
        );
        const sizes = families.map((family) => {
          const block = document.createElement("div");
          block.style.cssText = `width: max-content; font: ${fontWeight} 20px "${family}"; line-height: normal`;
          document.body.append(block);
          const boxes = texts.map((text) => {
            block.textContent = text;
            return block.getBoundingClientRect();
          });
          return { width: boxes.reduce((sum, box) => sum + box.width, 0), height: boxes[0]?.height ?? 0 };
        });
        return { sizes, here: faces.every((loaded) => loaded.length > 0) };
      },
      { sentences, weight },
    );
    skip(!measured.here, "this machine has none of the fonts that stand in for Archivo");
    const [shipped, standIn] = measured.sizes;
    const ratio = (standIn?.width ?? 0) / (shipped?.width ?? 1);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    expect(standIn?.height).toBeCloseTo(shipped?.height ?? 0, 0);
  });
});
