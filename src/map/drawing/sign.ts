import type { Role } from "../../claims/model/index.ts";
import type { Sign } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** The radius that the signs are drawn for. */
const drawnRadius = 10;

/**
 * The sign of each role as an SVG path around the origin: a flag, a plus, a cross, a returning arrow. They differ in shape
 * as well as in colour. Pages, legends, prints and pictures use the same signs.
 */
const signSymbols: Readonly<Record<Role, string>> = {
  position: "M-3.4 6V-5H4.4L2.4-2.2 4.4.6H-3.4",
  reason: "M0-5V5M-5 0H5",
  objection: "M-3.7-3.7 3.7 3.7M3.7-3.7-3.7 3.7",
  rebuttal: "M-1.6-5-4.6-1.8-1.6 1.4M-4.2-1.8H1.4A3 3 0 0 1 1.4 4.6H-1",
};

/** Draws the disc of a role, with a ring if the claim is unanswered. */
export function drawSign({ role, ring, x, y, radius }: Sign): Shape {
  const place = `translate(${tenths(x)} ${tenths(y)}) scale(${Math.round((radius / drawnRadius) * 1000) / 1000})`;
  return shape("g", { class: `sign ${role}`, transform: place }, [
    ...(ring ? [shape("circle", { class: "ring", r: 13.4 })] : []),
    shape("circle", { class: "disc", r: drawnRadius }),
    shape("path", { class: "symbol", d: signSymbols[role] }),
  ]);
}
