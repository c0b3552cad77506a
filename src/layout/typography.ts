import type { Rank } from "../model.ts";

/** How the cards of one rank are set; map units. */
export interface Lettering {
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly lineHeight: number;
  /** From the card's left edge to its text: the sign of the role stands there. */
  readonly inset: number;
  readonly right: number;
  /** Above and below the text. */
  readonly padding: number;
}

/** All sizes of a map, by rank. They are the same in every country, so that size tells rank everywhere. */
export interface Typography {
  readonly letterings: Readonly<Record<Rank, Lettering>>;
  /** Of the column of threads. */
  readonly columnWidth: number;
  readonly columnGap: number;
  /** The least width of a position. */
  readonly positionWidth: number;
}

/** What bears on a position is set in sizes that never change: a map with more positions grows their names, not these. */
const reason: Lettering = { fontSize: 22, fontWeight: 500, lineHeight: 26, inset: 28, right: 10, padding: 7 };
const deeper: Lettering = { fontSize: 20, fontWeight: 400, lineHeight: 24, inset: 28, right: 10, padding: 6 };

/** The sizes of a map whose positions are set in `positionSize` units. */
export function typography(positionSize: number): Typography {
  const questionSize = Math.round(positionSize * 1.45);
  return {
    letterings: {
      0: {
        fontSize: questionSize,
        fontWeight: 700,
        lineHeight: Math.round(questionSize * 1.08),
        inset: 0,
        right: 0,
        padding: 0,
      },
      1: {
        fontSize: positionSize,
        fontWeight: 600,
        lineHeight: Math.round(positionSize * 1.12),
        inset: Math.round(positionSize * 0.9),
        right: Math.round(positionSize * 0.3),
        padding: Math.round(positionSize * 0.14),
      },
      2: reason,
      3: deeper,
    },
    columnWidth: 320,
    columnGap: 28,
    positionWidth: Math.round(positionSize * 7.5),
  };
}
