import { describe, expect, it } from "vitest";
import { embeddedStyles } from "./embedded-styles.ts";
import { openBrowser } from "./open-browser.ts";
import { bundledMap } from "../bundled-map.ts";

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
