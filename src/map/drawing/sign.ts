import type { Role } from "../../model/index.ts";
import type { Sign } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** The signs are drawn for a disc of this radius. */
export const drawnRadius = 10;

/**
 * What each role's sign shows on its disc, about the origin: a flag, a plus, a cross, an arrow that turns back. They
 * differ in shape as much as in colour. Pages, legend, print and pictures use the same ones.
 */
export const signMarks: Readonly<Record<Role, string>> = {
  position: "M-3.4 6V-5H4.4L2.4-2.2 4.4.6H-3.4",
  reason: "M0-5V5M-5 0H5",
  objection: "M-3.7-3.7 3.7 3.7M3.7-3.7-3.7 3.7",
  rebuttal: "M-1.6-5-4.6-1.8-1.6 1.4M-4.2-1.8H1.4A3 3 0 0 1 1.4 4.6H-1",
};

/** The disc of a role; a ring around it says that nothing answers the claim. */
export function drawSign({ role, ring, x, y, radius }: Sign): Shape {
  const place = `translate(${tenths(x)} ${tenths(y)}) scale(${Math.round((radius / drawnRadius) * 1000) / 1000})`;
  return shape("g", { class: `sign ${role}`, transform: place }, [
    ...(ring ? [shape("circle", { class: "ring", r: 13.4 })] : []),
    shape("circle", { class: "disc", r: drawnRadius }),
    shape("path", { class: "mark", d: signMarks[role] }),
  ]);
}
