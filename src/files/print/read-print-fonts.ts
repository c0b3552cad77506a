import { readFile } from "node:fs/promises";
import { create } from "fontkit";
import type { PrintFont } from "../../model.ts";
import { cutAt } from "../images/read-letters.ts";

/** The weights of the map's texts. */
const printWeights = [400, 500, 600, 700];

/** Reads the shipped fonts for print: each cut at every weight of the map, as paper knows no variable fonts. */
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
