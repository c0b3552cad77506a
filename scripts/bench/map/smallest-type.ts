import type { Screen } from "./screen.ts";
import { textLines } from "./text-lines.ts";

/** The smallest type on the screen; px. */
export function smallestType(screen: Screen): number {
  return Math.min(...[...textLines(screen), ...screen.pageTexts].map(({ fontSize }) => fontSize));
}
