import { markedClaim, type AtlasPosition } from "../map-data.ts";
import { keyOf, type Mark } from "../scene.ts";
import type { Column } from "./part.ts";

/** The sizes of a strip of squares; px. */
export interface StripSizes {
  /** The side of a square. */
  readonly side: number;
  /** Between squares, and between rows of them. */
  readonly gap: number;
}

/** The number of squares in a row at a width. */
const squaresIn = (width: number, { side, gap }: StripSizes): number =>
  Math.max(1, Math.floor((width + gap) / (side + gap)));

/** The height of a strip of `count` squares at a width; px. */
export function stripHeight(count: number, width: number, sizes: StripSizes): number {
  const rows = Math.max(1, Math.ceil(count / squaresIn(width, sizes)));
  return rows * (sizes.side + sizes.gap) - sizes.gap;
}

/** The order of squares in a strip: by role, the unanswered ones last. */
const order = "rRoObB";

/** Places a square for each claim below a position, by role, row by row. */
export function placeStrip(
  { marks }: Pick<AtlasPosition, "marks">,
  firstNumber: number,
  { x, y, width }: Column,
  sizes: StripSizes,
): readonly Mark[] {
  const each = squaresIn(width, sizes);
  const pitch = sizes.side + sizes.gap;
  const claims = [...marks].map((letter, index) => ({ letter, number: firstNumber + index }));
  const sorted = claims.toSorted((a, b) => order.indexOf(a.letter) - order.indexOf(b.letter));
  return sorted.map(({ letter, number }, index) => {
    const { role, unanswered } = markedClaim(letter);
    return {
      ...{ key: keyOf.claim(number), kind: role, form: "square", number, ring: unanswered },
      ...{ x: x + (index % each) * pitch, y: y + Math.floor(index / each) * pitch },
      ...{ width: sizes.side, height: sizes.side },
    };
  });
}
