import { readFile } from "node:fs/promises";
import { create } from "fontkit";
import subsetFont from "subset-font";
import type { PrintFont } from "../../claims/model/index.ts";

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
