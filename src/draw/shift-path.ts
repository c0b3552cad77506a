/**
 * A path as seen from (`x`, `y`). Reads what the layout writes: absolute M, H, V, L and Q with numbers parted by spaces.
 */
export function shiftPath(path: string, x: number, y: number): string {
  return path.replace(/([MHVLQ])([^MHVLQ]*)/g, (_, command: string, numbers: string) => {
    const shifted = numbers
      .trim()
      .split(" ")
      .map((text, index) => {
        const vertical = command === "V" || (command !== "H" && index % 2 === 1);
        return Math.round((Number(text) - (vertical ? y : x)) * 10) / 10;
      });
    return command + shifted.join(" ");
  });
}
