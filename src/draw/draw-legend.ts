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
  { role: "position", unanswered: false, name: "Position", meaning: "on a question" },
  { role: "reason", unanswered: false, name: "Reason", meaning: "for a claim" },
  { role: "objection", unanswered: false, name: "Objection", meaning: "to a claim" },
  { role: "rebuttal", unanswered: false, name: "Rebuttal", meaning: "of an objection" },
  { role: "objection", unanswered: true, name: "Unanswered", meaning: "" },
];

/** The lines beside branches, by the class of their group, as examples in a box of `keySize`. */
export const legendLines = [
  { group: "joints", name: "Linked reasons", path: "M40 4H24V24H40" },
  { group: "arcs", name: "Cross-link", path: "M2 24Q26-8 50 24" },
  { group: "raised", name: "Raises a question", path: "M2 24Q26-8 50 24" },
] as const;

export const keySize = { width: 52, height: 28 };

/** The type of the legend grows with the map, so that it can be read when the positions can. */
function typeSize({ width, cards }: MapLayout): number {
  const positions = cards.find(({ rank }) => rank === 1)?.fontSize ?? 32;
  return Math.round(Math.min(positions, width / 45));
}

/** Map units. */
export function legendHeight(layout: MapLayout): number {
  return typeSize(layout) * 7;
}

/** The legend, in the band of `legendHeight` below the map: title and note, each sign with its name, and each line with its. */
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
  const scale = (size * 1.1) / keySize.height;
  const lines = legendLines.map(({ group, name, path }, index) => {
    const x = left + index * size * 11;
    const y = top + size * 4.4;
    const place = `translate(${tenths(x)} ${tenths(y - size * 0.55)}) scale(${tenths(scale)})`;
    const text = `<text x="${tenths(x + keySize.width * scale + size * 0.4)}" y="${tenths(y + size * 0.34)}" font-size="${size}">${name}</text>`;
    return `<g class="${group}" transform="${place}"><path d="${path}"/></g>${text}`;
  });
  return (
    `<g class="legend"><text x="${tenths(left)}" y="${tenths(top)}" font-size="${size}" font-weight="700">${escape(title)}` +
    `<tspan font-weight="400" dx="${size / 2}"> ${escape(note)}</tspan></text>${signs.join("")}${lines.join("")}</g>`
  );
}
