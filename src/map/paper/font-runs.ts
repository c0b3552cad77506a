import type { PrintFont } from "../../claims/model/index.ts";

/** A part of a line in one font; null for characters that none has, which are drawn as boxes. */
export interface FontRun {
  readonly font: PrintFont | null;
  readonly text: string;
}

/** Splits a line by the fonts of a weight that have its characters. */
export function fontRuns(line: string, weight: number, fonts: readonly PrintFont[]): readonly FontRun[] {
  const ofWeight = fonts.filter((font) => font.weight === weight);
  if (ofWeight.length === 0) throw new Error(`There is no font of weight ${weight} to print with.`);
  const runs: { readonly font: PrintFont | null; text: string }[] = [];
  // Control characters have no shape, and could reverse the line.
  for (const character of line.normalize("NFC").replace(/\p{C}/gu, "")) {
    const font = ofWeight.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0)) ?? null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}
