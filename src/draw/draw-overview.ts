import type { Card, Continent, MapLayout } from "../model.ts";
import { belowMiddle } from "./draw-card.ts";
import { escape } from "./escape.ts";

/** Width of the overview in its own units, about the pixels that it gets on a page. */
const overviewWidth = 1200;

/**
 * The whole map in small: debates and questions in words, positions as lines, everything else as texture in the
 * colours of its role. A picture of a few kilobytes, for a page to link to the map; styled by styles/map.css.
 */
export function drawOverview({ width, height, continents, countries, cards }: MapLayout, label: string): string {
  const scale = overviewWidth / Math.max(1, width);
  const whole = (units: number): number => Math.round(units * scale);
  const bar = (x: number, y: number, barWidth: number, barHeight: number): string =>
    `M${whole(x)} ${whole(y)}h${Math.max(1, whole(barWidth))}v${Math.max(1, whole(barHeight))}h-${Math.max(1, whole(barWidth))}z`;
  const positionBars = (card: Card): string => {
    const longest = Math.max(...card.lines.map(({ length }) => length));
    const room = card.width - card.inset;
    return card.lines
      .map((line, index) =>
        bar(
          card.x + card.inset,
          card.y + (index + 0.25) * card.lineHeight,
          (room * line.length) / longest,
          card.fontSize / 2,
        ),
      )
      .join("");
  };
  const texture = (kind: Card["kind"]): string => {
    const path = cards
      .filter((card) => card.kind === kind)
      .map((card) => (kind === "position" ? positionBars(card) : bar(card.x, card.y, card.width, card.height)));
    return `<path class="${kind}" d="${path.join("")}"/>`;
  };
  const question = ({ x, y, lines, lineHeight, fontSize, fontWeight }: Card): string =>
    `<text font-size="${Math.round(fontSize * scale * 10) / 10}" font-weight="${fontWeight}">` +
    lines
      .map(
        (line, index) => `<tspan x="${whole(x)}" y="${whole(y + (index + 0.8) * lineHeight)}">${escape(line)} </tspan>`,
      )
      .join("") +
    `</text>`;
  const name = ({ title: { text, x, y, height: high, fontSize, fontWeight } }: Continent): string =>
    `<text font-size="${Math.round(fontSize * scale * 10) / 10}" font-weight="${fontWeight}" x="${whole(x)}" y="${whole(y + high / 2 + fontSize * belowMiddle)}">${escape(text)}</text>`;
  return [
    `<svg class="map overview" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${overviewWidth} ${whole(height)}" role="img" aria-label="${escape(label)}">`,
    `<path class="countries" d="${countries.map((box) => bar(box.x, box.y, box.width, box.height)).join("")}"/>`,
    texture("reason"),
    texture("objection"),
    texture("rebuttal"),
    texture("position"),
    ...continents.map(name),
    ...cards.filter(({ kind }) => kind === "question").map(question),
    `</svg>`,
  ].join("\n");
}
