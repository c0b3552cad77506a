/** Colours of text, which have to be readable on the page. */
import { colours } from "../../text/colours.ts";
import { type Format, strictFormat } from "./texts.ts";

const colourPattern = /^#?(?:[\da-f]{3}|[\da-f]{6})$/i;

const [light, dark] = colours["paper-raised"];

/** What links stand on. */
export const backgrounds = { light, dark } as const;
type Scheme = keyof typeof backgrounds;

/** The least contrast of text: level AA of WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

/** A colour of text on the light or the dark page, as six or three hexadecimal digits. */
export const textColour = (scheme: Scheme, example: string): Format =>
  strictFormat("colour", "a colour", `"${example}"`, "unknown-value", colourPattern, (value) => {
    if (!colourPattern.test(value))
      return {
        message: `\`${value}\` is not a colour in hexadecimal digits.`,
        help: `Write it like this, in quotation marks, because \`#\` begins a comment: "${example}".`,
      };
    const colour = readColour(value);
    const ratio = contrast(colour, backgrounds[scheme]);
    if (ratio >= leastContrast) return null;
    return {
      message: `The contrast of \`${colour}\` with the ${scheme} page is ${roundedDown(ratio)}:1; text needs ${leastContrast}:1.`,
      help: `A colour near it that can be read is "${readable(colour, scheme)}".`,
    };
  });

/** `#1a4f8f` for a valid text. */
export function readColour(written: string): string {
  const digits = written.replace("#", "").toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** The colour itself if it can be read on the page, otherwise with as little black or white as it takes, which keeps its hue. */
export function readable(colour: string, scheme: Scheme): string {
  const end = scheme === "light" ? 0 : 255;
  for (let part = 0; part < 1; part += 0.01) {
    const mixed = hexadecimal(channels(colour).map((channel) => channel + (end - channel) * part));
    if (contrast(mixed, backgrounds[scheme]) >= leastContrast) return mixed;
  }
  return hexadecimal([end, end, end]);
}

/** Red, green and blue, each 0 to 255. */
function channels(colour: string): readonly number[] {
  const digits = readColour(colour);
  return [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16));
}

const hexadecimal = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** The contrast ratio of two colours, 1 to 21, after WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance, 0 to 1, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 4.49 is not shown as 4.5. */
const roundedDown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
