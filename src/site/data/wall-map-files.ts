import type { PrintFont } from "../../claims/model/index.ts";
import { readPrintFonts } from "../../files/images.ts";
import { shippedFonts, shippedFontUrl } from "../../files/shipped-fonts.ts";
import type { SceneDrawing } from "../../map/drawing/draw-scene.ts";
import { drawSheet, type Imprint, mapShape, sheet, sheetFrame, sheetMargin } from "../../map/paper/draw-sheet.ts";
import { layOutSheet, wallType } from "../../map/paper/lay-out-sheet.ts";
import { printWallMap } from "../../map/paper/print-wall-map.ts";
import { writeStandalone } from "../../map/paper/write-standalone.ts";
import type { Scene } from "../../map/scene.ts";
import { words } from "../../words/words.ts";
import { hrefOf } from "../map/map-scenes.ts";
import { memoize } from "../../text/memoize.ts";
import { contentHash, type WallMap, wallMapContent, wallMaps } from "../map/wall-maps.ts";
import type { Site } from "../site.ts";
import { dateInWords } from "../in-words.ts";
import type { DataFile } from "./data-files.ts";

/** The wall maps as SVG and PDF files, those of a debate also under its former ids. */
export function wallMapFiles(site: Site): readonly DataFile[] {
  return wallMaps(site).flatMap((map) => {
    const debate = site.debate.debates.find(({ id }) => map.svg === `map/${id}.svg`);
    const former = debate?.aliases.map(({ value }) => `map/${value}`) ?? [];
    const printed = async (): Promise<Uint8Array> =>
      printWallMap(layOutOnce(site, map), imprintOf(site, map), fullAddress(site), await fonts());
    return [map.svg.replace(".svg", ""), ...former].flatMap((path) => {
      const svg = { path: `${path}.svg`, contentType: "image/svg+xml", write: () => drawPoster(site, map) };
      const pdf = { path: `${path}.pdf`, contentType: "application/pdf", write: printed };
      return map.pdf === "" ? [svg] : [svg, pdf];
    });
  });
}

/** A layout takes much memory, and the files of one wall map are made one after the other: only the last is kept. */
const lastOf = memoize<Site, Map<string, Scene>>(() => new Map());

function layOutOnce(site: Site, map: WallMap): Scene {
  const known = lastOf(site);
  const scene = known.get(map.svg) ?? layOutWallMap(site, map);
  known.clear();
  known.set(map.svg, scene);
  return scene;
}

export const layOutWallMap = (site: Site, map: WallMap): Scene =>
  layOutSheet(wallMapContent(site, map).debates, mapShape, wallType);

let reading: Promise<readonly PrintFont[]> | null = null;

const fonts = (): Promise<readonly PrintFont[]> => (reading ??= readPrintFonts(shippedFonts));

function drawPoster(site: Site, map: WallMap): string {
  const href = hrefOf(site);
  const full: SceneDrawing["href"] = (item) => site.urls.canonical(href(item));
  const { drawing } = drawSheet(layOutOnce(site, map), imprintOf(site, map), full, sheetFrame);
  return writeStandalone(drawing, {
    ...sheet,
    margin: sheetMargin,
    label: words.site.map.label(map.title),
    language: site.debate.map.language,
    font: shippedFontUrl(),
  });
}

function imprintOf(site: Site, map: WallMap): Imprint {
  const content = wallMapContent(site, map);
  const { title, date } = content;
  const version = contentHash(content).slice(0, 10);
  const { urls } = site;
  const parts = [urls.hasOrigin ? urls.canonical(urls.map) : "", dateInWords(date), words.site.map.edition(version)];
  return { title, language: site.debate.map.language, date, note: parts.filter((part) => part !== "").join(" · ") };
}

/** Links on a wall map, outside of the site, must have full addresses. */
function fullAddress(site: Site): SceneDrawing["href"] {
  const href = hrefOf(site);
  return (item) => (site.urls.hasOrigin ? site.urls.canonical(href(item)) : "");
}
