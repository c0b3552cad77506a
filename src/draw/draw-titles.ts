import type { Continent } from "../model.ts";
import { belowMiddle } from "./draw-card.ts";
import { escape } from "./escape.ts";
import { tenths } from "./tenths.ts";

/** The names of debates over their countries; "" where the map has one debate only. */
export function drawTitles(continents: readonly Continent[]): string {
  const titles = continents.map(({ title: { text, x, y, height, fontSize, fontWeight } }) => {
    const baseline = tenths(y + height / 2 + fontSize * belowMiddle);
    return `<text x="${tenths(x)}" y="${baseline}" font-size="${fontSize}" font-weight="${fontWeight}">${escape(text)}</text>`;
  });
  return titles.length > 0 ? `<g class="continents">${titles.join("")}</g>` : "";
}
