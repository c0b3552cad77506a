/** A font file that is part of the site, and the font that it is a subset of. */
export interface ShippedFont {
  readonly file: string;
  /** A font file inside a package. */
  readonly source: string;
  readonly characters: string;
  readonly style: "normal" | "italic";
  /** A variable font keeps the weights below and gets a fixed width; a static font is used for all weights. */
  readonly variable: boolean;
}

export const weights = { min: 400, max: 700, default: 400 };

/** Archivo's width axis, in per cent: a little narrower than normal, so that a card holds more. */
export const width = 94;

const fontsource = "@fontsource-variable/archivo/files";

const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + "ıŒœˆ˜–—‘’‚“”„•…‹›€™−⁄\u2009";
const latinExtended = range(0x100, 0x17f).replace(/[ıŒœ]/g, "") + "ǍǎǏǐǑǒǓǔȘșȚțẞ†";
const symbols = "←↑→↓≤≥≈≠∞√∑∂∏∆‡";

/**
 * Archivo (SIL Open Font License, no reserved name): drawn for newspapers, legible at small sizes, with narrow letters. It is
 * split by characters, so that a page loads the rarer ones only if it has them.
 */
export const shippedFonts: readonly ShippedFont[] = [
  {
    file: "archivo-latin.woff2",
    source: `${fontsource}/archivo-latin-standard-normal.woff2`,
    characters: latin,
    style: "normal",
    variable: true,
  },
  {
    file: "archivo-latin-extended.woff2",
    source: `${fontsource}/archivo-latin-ext-standard-normal.woff2`,
    characters: latinExtended,
    style: "normal",
    variable: true,
  },
  {
    file: "archivo-latin-italic.woff2",
    source: `${fontsource}/archivo-latin-standard-italic.woff2`,
    characters: latin,
    style: "italic",
    variable: true,
  },
  {
    file: "archivo-latin-extended-italic.woff2",
    source: `${fontsource}/archivo-latin-ext-standard-italic.woff2`,
    characters: latinExtended,
    style: "italic",
    variable: true,
  },
  {
    file: "archivo-symbols.woff2",
    source: "@expo-google-fonts/archivo/400Regular/Archivo_400Regular.ttf",
    characters: symbols,
    style: "normal",
    variable: false,
  },
];

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}
