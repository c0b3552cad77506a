import type { Role } from "../model.ts";
import { drawnRadius } from "./signs.ts";
import { tenths } from "./tenths.ts";

/** The sign of a role with its middle at (`x`, `y`); a ring around it tells that nothing answers the objection. */
export function drawSign(role: Role, unanswered: boolean, x: number, y: number, radius: number): string {
  const scale = tenths(radius / drawnRadius);
  const place =
    scale === 1
      ? `x="${tenths(x)}" y="${tenths(y)}"`
      : `transform="translate(${tenths(x)} ${tenths(y)})scale(${scale})"`;
  return `${unanswered ? `<use href="#map-unanswered" ${place}/>` : ""}<use href="#map-${role}" ${place}/>`;
}
