import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { create } from "fontkit";
import sharp from "sharp";
import subsetFont from "subset-font";
import type { PrintFont } from "../claims/model/index.ts";
import { codeOf } from "./write-error.ts";
import { makeFolder, sweep } from "./write-files.ts";

/** A cache of images by the hash of their content. */
export interface ImageCache {
  /** The cached bytes for a key, or the result of `make`, which is then cached. */
  readonly get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Why images could not be cached; "" if they could. */
  readonly problem: () => string;
}

/** The most images: about 400 MB. */
const mostKept = 20_000;

/** The beginning of the name of a folder for unfinished images; the number of the process follows. */
const unfinishedName = "unfinished-";

/** Opens a folder as a cache. If it can't be written, images are still made, and `problem` says why they are not cached. */
export function openImageCache(folder: string): ImageCache {
  let problem = "";

  const keep = async (key: string, bytes: Buffer): Promise<void> => {
    if (problem !== "") return;
    const file = join(folder, `${key}.png`);
    // Write to a temporary name first, so that an interrupted build leaves no partial image. Two threads may make the same one.
    const unfinished = join(folder, `${unfinishedName}${process.pid}`, randomUUID());
    try {
      makeFolder(dirname(unfinished));
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    } catch (error) {
      problem = `The share images could not be cached in ${folder} (${codeOf(error) || String(error)}); the next build makes them again.`;
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  };

  return {
    get: async (key, make) => {
      const file = join(folder, `${key}.png`);
      const kept = await readFile(file).catch(() => null);
      if (kept !== null && kept.length > 0) {
        const now = new Date();
        await utimes(file, now, now).catch(() => undefined);
        return kept;
      }
      const made = await make();
      await keep(key, made);
      return made;
    },
    problem: () => problem,
  };
}

/** Deletes what builds have left unfinished, and the images that were not used for longest if a cache has more than `most`. */
export async function tidyImageCache(folder: string, most = mostKept): Promise<void> {
  sweep(folder, unfinishedName);
  const names = await readdir(folder).catch(() => []);
  if (names.length <= most) return;
  const used = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return { file, at: (await stat(file).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  const longest = used.toSorted((a, b) => b.at - a.at).slice(most);
  await Promise.all(longest.map(({ file }) => rm(file, { force: true }).catch(() => undefined)));
}

/** Options for an indexed PNG: flat colours stay exact and edges smooth, at a third of the size. */
const palette = { palette: true, quality: 90, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Renders an SVG without text elements as a PNG of the same size. */
export function renderPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(palette)
    .toBuffer();
}

/** The font weights on the map. */
const printWeights = [400, 500, 600, 700];

/** Reads the shipped fonts for print and pictures, at every weight of the map, because PDF has no variable fonts. */
export async function readPrintFonts(files: readonly string[]): Promise<readonly PrintFont[]> {
  const fonts = await Promise.all(files.map((file) => readFile(file)));
  return Promise.all(
    printWeights.flatMap((weight) =>
      fonts.map(async (font) => {
        const bytes = await cutAt(font, weight);
        return { weight, bytes, characters: new Set(create(bytes).characterSet) };
      }),
    ),
  );
}

/** One weight of a variable font. The symbol font has only one weight and is unchanged. */
async function cutAt(font: Buffer, weight: number): Promise<Buffer> {
  const whole = { keepAllGlyphs: true, noHinting: true, targetFormat: "sfnt" } as const;
  const plain = await subsetFont(font, undefined, whole);
  return create(plain).variationAxes.wght
    ? subsetFont(font, undefined, { ...whole, variationAxes: { wght: weight } })
    : plain;
}
