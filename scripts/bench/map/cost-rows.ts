import type { Rows } from "../markdown-table.ts";
import type { MapMeasurement } from "../measure-map.ts";
import type { Motion } from "./measure-motion.ts";
import { quantile } from "./quantile.ts";

const motions = ["everything and a debate", "a debate and a question", "a question and a claim"];

/** The lines of the table on what the map costs. */
export const costRows: Rows<MapMeasurement> = [
  ["JavaScript at once, kB", ({ script }) => script.first.toFixed(1)],
  ["with all that is loaded on demand (at most 75)", ({ script }) => script.all.toFixed(1)],
  ["first load, kB (at most 200)", ({ firstLoad }) => firstLoad.weight.toFixed(0)],
  ["requests", ({ firstLoad }) => String(firstLoad.requests)],
  ["elements when it opens (at most 3,000)", ({ firstLoad }) => firstLoad.elements.toLocaleString("en")],
  ["script until the atlas stands, processor ms (at most 1,000)", ({ opening }) => opening.script.toFixed(0)],
  ["with style, layout and painting", ({ opening }) => opening.mainThread.toFixed(0)],
  ["entering a question that has to be loaded, ms", ({ opening }) => opening.entering.toFixed(0)],
  ...motions.flatMap((between) => [
    [`between ${between}: marks`, ofMotion(between, ({ marks }) => String(marks))] as const,
    ["first frame after the input, ms (at most 100)", ofMotion(between, ({ first }) => first.toFixed(0))] as const,
    [
      "frame, ms: median, 95th (at most 16.7), worst",
      ofMotion(between, ({ frames }) => [0.5, 0.95, 1].map((part) => quantile(frames, part).toFixed(1)).join(", ")),
    ] as const,
  ]),
  [
    "elements on their way out that never went (none)",
    ({ motion }) => String(Math.max(...motion.map(({ leftOver }) => leftOver))),
  ],
];

function ofMotion(between: string, write: (motion: Motion) => string): (measurement: MapMeasurement) => string {
  return ({ motion }) => {
    const found = motion.find((each) => each.between === between);
    return found ? write(found) : "–";
  };
}
