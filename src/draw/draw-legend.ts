import type { MapLayout, Role } from "../model.ts";
import { drawSign } from "./draw-sign.ts";
import { escape } from "./escape.ts";
import { tenths } from "./tenths.ts";

/** What stands below a map that leaves the site. */
export interface Legend {
  readonly title: string;
  /** Where it is from, of which date and version. */
  readonly note: string;
}

/** The signs of the map with their names and what they mean. */
export const legendEntries: readonly {
  readonly role: Role;
  readonly unanswered: boolean;
  readonly name: string;
  readonly meaning: string;
}[] = [
  { role: "position", unanswered: false, name: "Position", meaning: "answers the question" },
  { role: "reason", unanswered: false, name: "Reason", meaning: "speaks for a claim" },
  { role: "objection", unanswered: false, name: "Objection", meaning: "speaks against it" },
  { role: "rebuttal", unanswered: false, name: "Rebuttal", meaning: "answers an objection" },
  { role: "objection", unanswered: true, name: "Unanswered", meaning: "nothing that stands answers it" },
];

/** The type of the legend grows with the map, so that it can be read when the positions can. */
function typeSize({ width, cards }: MapLayout): number {
  const positions = cards.find(({ rank }) => rank === 1)?.fontSize ?? 32;
  return Math.round(Math.min(positions, width / 45));
}

/** Map units. */
export function legendHeight(layout: MapLayout): number {
  return typeSize(layout) * 5;
}

/** The legend, in the band of `legendHeight` below the map: title and note, and each sign with its name. */
export function drawLegend(layout: MapLayout, { title, note }: Legend): string {
  const size = typeSize(layout);
  const left = size * 1.5;
  const pitch = size * 7;
  const top = layout.height + size * 1.2;
  const signs = legendEntries.map(({ role, unanswered, name }, index) => {
    const x = left + size * 0.4 + index * pitch;
    const y = top + size * 2.6;
    const text = `<text x="${tenths(x + size * 0.7)}" y="${tenths(y + size * 0.34)}" font-size="${size}">${name}</text>`;
    return `<g class="${role}">${drawSign(role, unanswered, x, y, size * 0.4)}</g>${text}`;
  });
  return (
    `<g class="legend"><text x="${tenths(left)}" y="${tenths(top)}" font-size="${size}" font-weight="700">${escape(title)}` +
    `<tspan font-weight="400" dx="${size / 2}"> ${escape(note)}</tspan></text>${signs.join("")}</g>`
  );
}
