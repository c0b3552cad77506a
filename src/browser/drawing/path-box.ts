import type { MapBox } from "../map/map-box.ts";
import { numbersIn } from "./numbers-in.ts";

/** A box that holds a path: reads absolute M, H, V, L, Q and C with numbers parted by spaces. A curve lies between its points. */
export function pathBox(path: string): MapBox {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command, numbers = ""] of path.matchAll(/([MHVLQC])([^MHVLQC]*)/g))
    for (const [index, number] of numbersIn(numbers).entries())
      (command === "V" || (command !== "H" && index % 2 === 1) ? ys : xs).push(number);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
