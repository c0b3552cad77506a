import { copyFile, writeFile, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import subsetFont from "subset-font";
import { measureFonts } from "./fonts/measure-fonts.ts";

/**
 * `npm run subset-fonts`: writes subsets of the site's fonts to src/styles/fonts/, and the character widths that the layout
 * uses to measure text. Run it after changing `shippedFonts` or a font package, and commit the result.
 */

const weights = { min: 400, max: 700, default: 400 };

/** Archivo's width axis, in per cent: a little narrower than normal, so that a card holds more. */
const width = 94;

const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + "ıŒœˆ˜–—‘’‚“”„•…‹›€™−⁄\u2009";
const latinExtended = range(0x100, 0x17f).replace(/[ıŒœ]/g, "") + "ǍǎǏǐǑǒǓǔȘșȚțẞ†";
const symbols = "←↑→↓≤≥≈≠∞√∑∂∏∆‡";

/**
 * Archivo (SIL Open Font License, no reserved name): drawn for newspapers, legible at small sizes, with narrow letters. It is
 * split by characters, so that a page loads the rarer ones only if it has them.
 */
const variableFonts = (["normal", "italic"] as const).flatMap((style) =>
  (
    [
      ["latin", "latin", latin],
      ["latin-extended", "latin-ext", latinExtended],
    ] as const
  ).map(([name, part, characters]) => {
    const source = `@fontsource-variable/archivo/files/archivo-${part}-standard-${style}.woff2`;
    return { file: `archivo-${name}${style === "italic" ? "-italic" : ""}.woff2`, source, characters, variable: true };
  }),
);

/**
 * The font files of the site, each with the font file inside a package that it is a subset of. A variable font keeps the weights above
 * and gets a fixed width; a static font is used for all weights.
 */
const shippedFonts = [
  ...variableFonts,
  {
    file: "archivo-symbols.woff2",
    source: "@expo-google-fonts/archivo/400Regular/Archivo_400Regular.ttf",
    characters: symbols,
    variable: false,
  },
];

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

/** No ligatures: the layout takes the sum of the letters' widths, and with ligatures a line would be narrower. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"];

/** Makes one shipped font as a subset of the font in its package. Returns the bytes of a WOFF2 file. */
async function cutFont(font: (typeof shippedFonts)[number]): Promise<Buffer> {
  const source = await readFile(fileURLToPath(import.meta.resolve(font.source)));
  return subsetFont(source, font.characters, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures: features,
    ...(font.variable && { variationAxes: { wdth: width, wght: weights } }),
  });
}

const root = new URL("../", import.meta.url);
const fontFolder = new URL("src/styles/fonts/", root);

const cut = await Promise.all(shippedFonts.map(async (font) => ({ font, bytes: await cutFont(font) })));
for (const { font, bytes } of cut) {
  await writeFile(new URL(font.file, fontFolder), bytes);
  console.log(`${font.file}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
const licence = import.meta.resolve("@expo-google-fonts/archivo/LICENSE_FONT");
await copyFile(fileURLToPath(licence), new URL("OFL.txt", fontFolder));

const metrics = await measureFonts(cut.filter(({ font }) => !font.file.includes("italic")).map(({ bytes }) => bytes));
const table = `// Written by scripts/subset-fonts.ts from the fonts in src/styles/fonts/: run it again instead of editing.
import type { FontMetrics } from "./measure-text.ts";

/** The metrics of the shipped family, in thousandths of the font size. */
export const shippedMetrics: FontMetrics = ${JSON.stringify(metrics)};
`;
await writeFile(
  new URL("src/map/text/shipped-metrics.ts", root),
  await format(table, { parser: "typescript", printWidth: 120 }),
);
