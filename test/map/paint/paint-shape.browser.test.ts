import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { drawLayers } from "../../../src/map/drawing/draw-scene.ts";
import { shape, type Shape, writeShape } from "../../../src/map/drawing/shape.ts";
import { layOutAtlas, layOutDebates } from "../../../src/map/layout/lay-out-atlas.ts";
import { layOutDebate } from "../../../src/map/layout/lay-out-words.ts";
import { colourSheet } from "../../../src/text/colours.ts";
import { paintShape } from "../../../src/map/drawing/paint-shape.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { mapAtlas } from "../../../src/site/map/map-question.ts";
import { openBrowser } from "../../site/open-browser.ts";
import { smallSheet } from "../paper/small-sheet.ts";
import { smallSite } from "../../site/fixture-site.ts";

const browser = await openBrowser();

const { debates } = mapAtlas(smallSite());
const size = { width: 900, height: 500 };

/** Scenes that together contain every form and role that drawings outside of the site have. */
const scenes: readonly (readonly [name: string, scene: Scene])[] = [
  ["an atlas", layOutAtlas(debates, { width: 360, height: 300 })],
  ["an atlas of debates", layOutDebates(debates, size)],
  ...debates.map((debate) => ["a debate", layOutDebate(debate, size)] as const),
  ["a sheet", smallSheet],
];

/** The visible paint of each element. It is read from pixels, because browsers write colours in many ways. */
async function seen(drawing: Shape, styles: string): Promise<readonly string[]> {
  const page = await browser.newPage({ colorScheme: "light" });
  await page.setContent(`<style>${styles}</style>${writeShape(drawing)}`);
  const found = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const colour = (written: string): string => {
      if (written === "none" || !canvas) return written;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = written;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].join(" ");
    };
    return [...document.querySelectorAll("svg rect, svg path, svg circle, svg text")].map((element) => {
      const style = getComputedStyle(element);
      const fill = style.fillOpacity === "0" ? "0 0 0 0" : colour(style.fill);
      const stroke =
        style.stroke === "none"
          ? ""
          : `${colour(style.stroke)} ${style.strokeOpacity} ${style.strokeWidth} ${style.strokeLinecap} ${style.strokeDasharray}`;
      return `${element.tagName} ${element.parentElement?.tagName ?? ""} fill ${fill} stroke ${stroke} opacity ${style.opacity}`;
    });
  });
  await page.close();
  return found;
}

test.each(scenes)("%s is painted outside of the site as on the page", async (_, scene) => {
  const names = ["tokens", "roles", "map"];
  const styles = await Promise.all(names.map((name) => readFile(`src/styles/${name}.css`, "utf8")));
  const layers = drawLayers(scene, { href: () => "", squaresAlone: 0 });
  const onPage = await seen(shape("svg", { class: "map" }, layers), [colourSheet(), ...styles].join("\n"));
  const offSite = await seen(
    shape(
      "svg",
      {},
      layers.map((each) => paintShape(each)),
    ),
    "",
  );
  expect(onPage.length).toBeGreaterThan(5);
  expect(offSite).toEqual(onPage);
});
