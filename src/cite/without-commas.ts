/** A part of a name without commas, with which BibTeX and RIS divide names into parts. */
export function withoutCommas(part: string): string {
  return part
    .split(",")
    .map((piece) => piece.trim())
    .join(" ");
}
