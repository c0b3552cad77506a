import { tenths } from "../drawing/shape.ts";
import { measureText } from "../text/measure-text.ts";

/** Boxes in place of characters that no font has, as wide as the layout measures them, as the data of a path. */
export function missingGlyphs(
  text: string,
  x: number,
  baseline: number,
  fontSize: number,
  fontWeight: number,
): { readonly path: string; readonly width: number } {
  let width = 0;
  let path = "";
  for (const character of text) {
    const own = measureText(character, fontWeight) * fontSize;
    if (own > 0) path += box(x + width, baseline, fontSize, own);
    width += own;
  }
  return { path, width };
}

function box(x: number, baseline: number, fontSize: number, width: number): string {
  const [right, high, edge] = [0.74 * width, 0.74 * fontSize, 0.05 * fontSize];
  const start = `M${tenths(x + 0.13 * width)} ${tenths(baseline)}`;
  const inner = `v-${tenths(high - 2 * edge)}h${tenths(right - 2 * edge)}v${tenths(high - 2 * edge)}z`;
  return `${start}h${tenths(right)}v-${tenths(high)}h-${tenths(right)}zm${tenths(edge)}-${tenths(edge)}${inner}`;
}
