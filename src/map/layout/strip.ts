import type { Box } from "../../claims/model/index.ts";
import { keyOf, type Mark } from "../scene.ts";
import { markedClaim, type AtlasPosition } from "../map-data.ts";

/** The sizes of a strip of squares; px. */
export interface StripSizes {
  /** The side of a square. */
  readonly side: number;
  /** Between squares, and between rows of them. */
  readonly gap: number;
}

/** The number of rows of a strip of `count` squares at a width. */
function stripRows(count: number, width: number, { side, gap }: StripSizes): number {
  const each = Math.max(1, Math.floor((width + gap) / (side + gap)));
  return Math.max(1, Math.ceil(count / each));
}

export function stripHeight(count: number, width: number, sizes: StripSizes): number {
  return stripRows(count, width, sizes) * (sizes.side + sizes.gap) - sizes.gap;
}

/** Places a square for each claim below a position, in reading order, row by row. */
export function placeStrip(
  { marks }: Pick<AtlasPosition, "marks">,
  firstNumber: number,
  { x, y, width }: Omit<Box, "height">,
  { side, gap }: StripSizes,
): readonly Mark[] {
  const each = Math.max(1, Math.floor((width + gap) / (side + gap)));
  return [...marks].map((letter, index) => {
    const { role, unanswered } = markedClaim(letter);
    return {
      key: keyOf.claim(firstNumber + index),
      kind: role,
      form: "square",
      number: firstNumber + index,
      ring: unanswered,
      x: x + (index % each) * (side + gap),
      y: y + Math.floor(index / each) * (side + gap),
      width: side,
      height: side,
    };
  });
}
