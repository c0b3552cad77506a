import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { weights, width, type ShippedFont } from "./shipped-fonts.ts";

/** No ligatures: the layout takes the sum of the letters' widths, and with ligatures a line would be narrower. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"];

/** Makes one shipped font as a subset of the font in its package. Returns the bytes of a WOFF2 file. */
export async function cutFont(font: ShippedFont): Promise<Buffer> {
  const source = await readFile(fileURLToPath(import.meta.resolve(font.source)));
  return subsetFont(source, font.characters, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures: features,
    ...(font.variable && { variationAxes: { wdth: width, wght: weights } }),
  });
}
