import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { weights, width, type ShippedFont } from "./shipped-fonts.ts";

/** No ligatures: they would make a line of text narrower than the sum of its letters, by which the layout measures. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"];

/** The WOFF2 bytes of one shipped font, cut from its package. */
export async function cutFont(font: ShippedFont): Promise<Buffer> {
  const source = await readFile(fileURLToPath(import.meta.resolve(font.source)));
  return subsetFont(source, font.characters, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures: features,
    ...(font.variable && { variationAxes: { wdth: width, wght: weights } }),
  });
}
