/** How a style shortens the second number of a range. */
export type RangeStyle = "full" | "chicago" | "mla";

/** Page ranges with en dashes: `316–334`, or `316–34` in Chicago and MLA style. Other texts are unchanged. */
export function pageRanges(pages: string, style: RangeStyle): string {
  return pages
    .replace(/(\d)\s*[-–]\s*(?=\w)/g, "$1–")
    .replaceAll(
      /(?<![\w.:–-])(\d+)–(\d+)(?![\w.:–-])/g,
      (_, first: string, last: string) => `${first}–${shortened(first, last, style)}`,
    );
}

/** Chicago Manual of Style, 18th edition, chapter 9; MLA Handbook, 9th edition, chapter 2. */
function shortened(first: string, last: string, style: RangeStyle): string {
  if (style === "full" || first.length !== last.length || first.length < 3) return last;
  const lastTwoDigits = Number(first) % 100;
  if (style === "chicago" && lastTwoDigits === 0) return last;
  const fewest = style === "chicago" && lastTwoDigits < 10 ? 1 : 2;
  let same = 0;
  while (same < last.length - fewest && first.charAt(same) === last.charAt(same)) same++;
  return last.slice(same);
}
