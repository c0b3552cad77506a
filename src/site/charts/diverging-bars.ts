import { scaleLinear } from "d3";

/** Two bars from a common middle, in per cent of the width of the chart. */
export interface DivergingBars {
  readonly middle: number;
  readonly left: { readonly at: number; readonly width: number };
  readonly right: { readonly at: number; readonly width: number };
}

/** A pair of bars for each row of counts, all on one scale, so that they can be compared. */
export function divergingBars(
  rows: readonly { readonly left: number; readonly right: number }[],
): readonly DivergingBars[] {
  const farthest = (side: "left" | "right"): number => Math.max(0, ...rows.map((row) => row[side]));
  const scale = scaleLinear([-farthest("left"), farthest("right") || 1], [0, 100]);
  const place = (count: number): number => Math.round(scale(count) * 100) / 100;
  const middle = place(0);
  return rows.map(({ left, right }) => ({
    middle,
    left: { at: place(-left), width: Math.round((middle - place(-left)) * 100) / 100 },
    right: { at: middle, width: Math.round((place(right) - middle) * 100) / 100 },
  }));
}
