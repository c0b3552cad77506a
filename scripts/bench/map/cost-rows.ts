import type { Rows } from "../markdown-table.ts";
import type { MapMeasurement } from "../measure-map.ts";
import type { Motion } from "./measure-motion.ts";
import { quantile } from "./quantile.ts";
import { levelChanges } from "./tour.ts";

/** The rows of the table on what the map costs. */
export const costRows: Rows<MapMeasurement> = [
  ["JavaScript loaded at once, kB", ({ script }) => script.first.toFixed(1)],
  ["including what is loaded on demand (at most 75)", ({ script }) => script.all.toFixed(1)],
  ["first load, kB (at most 200)", ({ firstLoad }) => firstLoad.weight.toFixed(0)],
  ["requests", ({ firstLoad }) => String(firstLoad.requests)],
  ["elements when it opens (at most 3,000)", ({ firstLoad }) => firstLoad.elements.toLocaleString("en")],
  ["script until the map is shown, processor ms (at most 1,000)", ({ opening }) => opening.script.toFixed(0)],
  ["including style, layout and painting", ({ opening }) => opening.mainThread.toFixed(0)],
  ["entering a question that has to be loaded, ms", ({ opening }) => opening.entering.toFixed(0)],
  ...levelChanges.flatMap(motionRows),
  [
    "elements left over after a change (none)",
    ({ motion }) => String(Math.max(...motion.map(({ leftOver }) => leftOver))),
  ],
];

function motionRows(between: string): Rows<MapMeasurement> {
  return [
    [`between ${between}: marks`, (m) => of(m.motion, between, ({ marks }) => String(marks))],
    ["first frame after the input, ms (at most 100)", (m) => of(m.motion, between, ({ first }) => first.toFixed(0))],
    ["main thread per frame, processor ms", (m) => of(m.motion, between, ({ work }) => work.toFixed(1))],
    ["frame, ms: median, 95th (at most 16.7), worst", (m) => of(m.unlimitedMotion, between, framesOf)],
  ];
}

function of(motions: readonly Motion[], between: string, write: (motion: Motion) => string): string {
  const found = motions.find((each) => each.between === between);
  return found ? write(found) : "–";
}

function framesOf({ frames }: Motion): string {
  return [0.5, 0.95, 1].map((part) => quantile(frames, part).toFixed(1)).join(", ");
}
