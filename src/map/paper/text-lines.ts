import type { Shape } from "../drawing/shape.ts";
import { measureText } from "../text/measure-text.ts";

/** A line of text where it begins on paper, at its left end. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly fontWeight: number;
}

/** The lines of a `text` element. One from right to left is placed by its right end, so its left end is measured. */
export function textLines({ attributes, text, children = [] }: Shape): readonly TextLine[] {
  const [fontSize, fontWeight] = [Number(attributes["font-size"] ?? 0), Number(attributes["font-weight"] ?? 0)];
  const lines = text === undefined ? children : [{ attributes, text }];
  return lines.map((line) => {
    const words = line.text ?? "";
    const x = Number(line.attributes["x"] ?? 0);
    const own = attributes["direction"] === "rtl" ? measureText(words.trimEnd(), fontWeight) * fontSize : 0;
    return { text: words, left: x - own, baseline: Number(line.attributes["y"] ?? 0), fontSize, fontWeight };
  });
}
