import type { Card } from "../model.ts";

/** The middle of a sign stands at this part of its card's inset, and so large is its radius. */
export const signRadius = 0.35;

/** The signs are drawn for this radius. */
export const drawnRadius = 10;

/**
 * What each role's sign shows on its disc, about the origin: a flag, a plus, a cross, an arrow that turns back. They
 * differ in shape as much as in colour.
 */
export const marks: Readonly<Record<Exclude<Card["kind"], "question">, string>> = {
  position: "M-3.4 6V-5H4.4L2.4-2.2 4.4.6H-3.4",
  reason: "M0-5V5M-5 0H5",
  objection: "M-3.7-3.7 3.7 3.7M3.7-3.7-3.7 3.7",
  rebuttal: "M-1.6-5-4.6-1.8-1.6 1.4M-4.2-1.8H1.4A3 3 0 0 1 1.4 4.6H-1",
};

/** The definitions of all signs, and of the ring around that of an unanswered objection. */
export const signs = [
  "<defs>",
  ...Object.entries(marks).map(
    ([role, mark]) => `<g id="map-${role}"><circle r="${drawnRadius}"/><path class="map-mark" d="${mark}"/></g>`,
  ),
  `<circle id="map-unanswered" class="map-ring" r="13.5"/>`,
  "</defs>",
].join("");
