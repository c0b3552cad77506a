/**
 * `npm run subset-fonts`: writes subsets of the site's fonts to src/styles/fonts/, and the character widths that the layout
 * uses to measure text. Run it after changing shipped-fonts.ts or a font package, and commit the result.
 */
import { copyFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { cutFont } from "./fonts/cut-font.ts";
import { measureFonts } from "./fonts/measure-fonts.ts";
import { shippedFonts } from "./fonts/shipped-fonts.ts";

const root = new URL("../", import.meta.url);
const fontFolder = new URL("src/styles/fonts/", root);

const cut = await Promise.all(shippedFonts.map(async (font) => ({ font, bytes: await cutFont(font) })));
for (const { font, bytes } of cut) {
  await writeFile(new URL(font.file, fontFolder), bytes);
  console.log(`${font.file}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
const licence = import.meta.resolve("@expo-google-fonts/archivo/LICENSE_FONT");
await copyFile(fileURLToPath(licence), new URL("OFL.txt", fontFolder));

const metrics = await measureFonts(cut.filter(({ font }) => font.style === "normal").map(({ bytes }) => bytes));
const table = `// Written by scripts/subset-fonts.ts from the fonts in src/styles/fonts/: run it again instead of editing.
import type { FontMetrics } from "./font-metrics.ts";

/** The metrics of the shipped family, in thousandths of the font size. */
export const shippedMetrics: FontMetrics = ${JSON.stringify(metrics)};
`;
await writeFile(
  new URL("src/map/text/shipped-metrics.ts", root),
  await format(table, { parser: "typescript", printWidth: 120 }),
);
