/** What a mark needs on a strip: its place in per cent, and pixels to the left and right of it. */
export interface Room {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The lane of each mark: the first in which it overlaps no earlier mark if the strip is `width` pixels wide. On a wider strip
 * marks are further apart, so none overlap there either.
 */
export function lanesFor(marks: readonly Room[], width: number): readonly number[] {
  const lanes: { readonly from: number; readonly to: number }[][] = [];
  return marks.map(({ at, before, after }) => {
    const place = (at / 100) * width;
    const own = { from: place - before, to: place + after };
    const free = lanes.findIndex((taken) => taken.every(({ from, to }) => own.to <= from || to <= own.from));
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(own);
    return lane;
  });
}
