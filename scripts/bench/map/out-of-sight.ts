import { leastType } from "../../../src/map/layout/sizes.ts";
import type { Box } from "../../../src/model/index.ts";
import type { Screen, ScreenItem } from "./screen.ts";

/** Those of the questions and claims that can't be read whole in the window as it is. */
export function outOfSight({ stage, items }: Screen, ids: readonly string[]): readonly string[] {
  const legible = new Set(items.filter((item) => isLegible(item) && isWithin(item, stage)).map(({ id }) => id));
  return ids.filter((id) => !legible.has(id));
}

function isLegible({ texts }: ScreenItem): boolean {
  return texts.flat().every(({ fontSize }) => fontSize >= leastType);
}

export function isWithin(box: Box, frame: Box): boolean {
  const hair = 1;
  return (
    box.x >= frame.x - hair &&
    box.y >= frame.y - hair &&
    box.x + box.width <= frame.x + frame.width + hair &&
    box.y + box.height <= frame.y + frame.height + hair
  );
}
