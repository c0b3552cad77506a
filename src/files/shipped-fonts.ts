import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The paths of the upright fonts that the package ships, by the letters that they have. */
export const shippedFonts = ["latin", "latin-extended", "symbols"].map((name) =>
  join(packageRoot, `src/styles/fonts/archivo-${name}.woff2`),
);

/** The first of them as a data URL: drawings that are opened outside of the site contain their font. */
export const shippedFontUrl = (): string =>
  `data:font/woff2;base64,${readFileSync(shippedFonts[0] ?? "").toString("base64")}`;
