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
}

/** What bears on a position is set in sizes that never change: a map with more positions grows their names, not these. */
const reason: Lettering = { fontSize: 22, fontWeight: 500, lineHeight: 26, inset: 28, right: 10, padding: 7 };
const deeper: Lettering = { fontSize: 20, fontWeight: 400, lineHeight: 24, inset: 28, right: 10, padding: 6 };

/**
 * The sizes of a map whose positions are set in `positionSize` units. From afar the names of questions and positions fill
 * most of a map, so they are set tight: little air between their lines, a small sign, questions larger by a quarter.
 */
export function typography(positionSize: number): Typography {
  const questionSize = Math.round(positionSize * 1.25);
  return {
    letterings: {
      0: {
        fontSize: questionSize,
        fontWeight: 700,
        lineHeight: Math.round(questionSize * 1.04),
        inset: 0,
        right: 0,
        // As much as a "g" reaches below so low a line.
        padding: Math.round(questionSize * 0.02),
      },
      1: {
        fontSize: positionSize,
        fontWeight: 600,
        lineHeight: Math.round(positionSize * 1.05),
        inset: Math.max(reason.inset, Math.round(positionSize * 0.54)),
        right: Math.round(positionSize * 0.06),
        padding: Math.round(positionSize * 0.03) + 2,
      },
      2: reason,
      3: deeper,
    },
    columnWidth: 320,
    columnGap: 28,
  };
}
