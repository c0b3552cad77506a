import type { WrittenScalar } from "../../claims/index.ts";

/** The keys and values that a repair changed. Unchanged ones keep their meaning. */
export function touched(scalars: readonly WrittenScalar[], before: string, after: string): readonly WrittenScalar[] {
  let at = 0;
  return scalars.filter(({ start, end }) => {
    const written = after.slice(start, end);
    const found = before.indexOf(written, at);
    if (found !== -1) at = found + written.length;
    return found === -1 && !before.includes(written);
  });
}
