import type { PrintFont } from "../../model/index.ts";

/** A part of a line in one font. */
export interface FontRun {
  readonly font: PrintFont;
  readonly text: string;
}

/** Splits a line by the fonts of a weight that have its characters. A character that none has is left to the first, which shows a box. */
export function fontRuns(line: string, weight: number, fonts: readonly PrintFont[]): readonly FontRun[] {
  const [first, ...others] = fonts.filter((font) => font.weight === weight);
  if (!first) throw new Error(`There is no font of weight ${weight} to print with.`);
  const runs: { readonly font: PrintFont; text: string }[] = [];
  // Control characters have no shape, and could reverse the line.
  for (const character of line.normalize("NFC").replace(/\p{C}/gu, "")) {
    const has = ({ characters }: PrintFont): boolean => characters.has(character.codePointAt(0) ?? 0);
    const font = has(first) ? first : (others.find(has) ?? first);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}
