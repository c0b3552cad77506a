import { shippedMetrics } from "./shipped-metrics.ts";

/** For a character that the shipped font lacks: a full em, so that whatever font stands in is hardly ever wider. */
const unknownWidth = 1000;

const tables = new Map(
  Object.entries(shippedMetrics.widths).map(([weight, widths]) => [
    Number(weight),
    new Map([...shippedMetrics.characters].map((character, index) => [character, widths[index] ?? unknownWidth])),
  ]),
);

/** Width of `text` in ems of the shipped font: the sum of its letters' advances, without kerning. */
export function measureText(text: string, fontWeight: number): number {
  const table = tables.get(fontWeight);
  if (!table)
    throw new Error(`The shipped font was not measured at weight ${fontWeight}: see scripts/fonts/measure-fonts.ts.`);
  let width = 0;
  for (const character of text) width += table.get(character) ?? unknownWidth;
  return width / 1000;
}
