import { leastType } from "../../../src/map/layout/part.ts";
import type { Box } from "../../../src/claims/model/index.ts";
import type { Screen, ScreenItem } from "./screen.ts";

/** The questions and claims of `ids` that can't be read whole without scrolling. */
export function outOfSight({ stage, items }: Screen, ids: readonly string[]): readonly string[] {
  const legible = new Set(items.filter((item) => isLegible(item) && isWithin(item, stage)).map(({ id }) => id));
  return ids.filter((id) => !legible.has(id));
}

function isLegible({ texts }: ScreenItem): boolean {
  return texts.flat().every(({ fontSize }) => fontSize >= leastType);
}

export function isWithin(box: Box, frame: Box): boolean {
  const tolerance = 1;
  return (
    box.x >= frame.x - tolerance &&
    box.y >= frame.y - tolerance &&
    box.x + box.width <= frame.x + frame.width + tolerance &&
    box.y + box.height <= frame.y + frame.height + tolerance
  );
}
