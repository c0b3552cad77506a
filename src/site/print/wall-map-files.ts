import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drawMap, printTiles, printWallMap, sheetShape, type Imprint } from "../../draw/index.ts";
import { readPrintFonts } from "../../files/print/read-print-fonts.ts";
import { layOutForPaper } from "../../layout/index.ts";
import type { Id, MapLayout, PrintFont } from "../../model.ts";
import { referTo } from "../views/claim-reference.ts";
import type { DataFile } from "../data/data-files.ts";
import { dateInWords } from "../words/dates.ts";
import type { Site } from "../site.ts";
import { mapEdition } from "./map-edition.ts";
import { wallMaps, type WallMap } from "./wall-maps.ts";

const fontFile = (name: string): string => fileURLToPath(new URL(`../../styles/fonts/${name}`, import.meta.url));
const uprightFonts = ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"].map(fontFile);

/** The maps on paper, as files to look at and to print. */
export function wallMapFiles(site: Site): readonly DataFile[] {
  return wallMaps(site).flatMap((map) => {
    const pdf = (path: string, print: typeof printWallMap): DataFile => ({
      path,
      contentType: "application/pdf",
      write: async () => print(layOutOnce(site, map), imprintOf(site, map), fullAddress(site), await fonts()),
    });
    return [
      { path: map.svg, contentType: "image/svg+xml", write: () => drawPoster(site, map) },
      pdf(map.pdf, printWallMap),
      ...(map.tiles === "" ? [] : [pdf(map.tiles, printTiles)]),
    ];
  });
}

const layouts = new WeakMap<Site, Map<string, MapLayout>>();

function layOutOnce(site: Site, { questions, svg }: WallMap): MapLayout {
  const known = layouts.get(site) ?? new Map<string, MapLayout>();
  layouts.set(site, known);
  const layout = known.get(svg) ?? layOutForPaper(site.debate, site.evaluation, questions, sheetShape);
  known.set(svg, layout);
  return layout;
}

let reading: Promise<readonly PrintFont[]> | null = null;

function fonts(): Promise<readonly PrintFont[]> {
  reading ??= readPrintFonts(uprightFonts);
  return reading;
}

async function drawPoster(site: Site, map: WallMap): Promise<string> {
  const { title, address, date, version } = imprintOf(site, map);
  const font = await readFile(fontFile("archivo-latin.woff2"));
  const note = [address, dateInWords(date), version && `version ${version}`].filter((part) => part !== "").join(" · ");
  return drawMap(layOutOnce(site, map), {
    label: `Map: ${title}`,
    href: (id) => site.urls.canonical(referTo(site, id)?.url ?? site.urls.map),
    title: (id) => referTo(site, id)?.sentence ?? id,
    standalone: { font: `data:font/woff2;base64,${font.toString("base64")}`, legend: { title, note } },
  });
}

function imprintOf(site: Site, { title }: WallMap): Imprint {
  const { urls } = site;
  return { title, language: "en", address: urls.hasOrigin ? urls.canonical(urls.map) : "", ...mapEdition(site) };
}

/** A sheet of paper is no page of the site: only a full address leads anywhere from it. */
function fullAddress(site: Site): (id: Id) => string {
  return (id) => (site.urls.hasOrigin ? site.urls.canonical(referTo(site, id)?.url ?? site.urls.map) : "");
}
