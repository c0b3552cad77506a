import { leastWidth, setText, widthOfText, type SetText, type TextStyle } from "../text/set-text.ts";

/** The room for a text, and the sizes that it may have, largest first; px. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSizes: readonly number[];
  readonly fontWeight: TextStyle["fontWeight"];
  /** The height of a line, of the type size. */
  readonly leading: number;
}

/**
 * Sets a text as large as its room allows, whole words first: a word is broken only where it is wider than the room in the
 * smallest size too. What then doesn't fit is cut, and an ellipsis says so.
 */
export function fitText(text: string, { width, height, fontSizes, fontWeight, leading }: TextRoom): SetText {
  const styles = fontSizes.map((fontSize): TextStyle => ({ fontSize, fontWeight, lineHeight: fontSize * leading }));
  const whole = styles.filter((style) => leastWidth(text, style) <= width);
  const sets = (whole.length > 0 ? whole : styles.slice(-1)).map((style) => setText(text, style, width));
  const smallest = sets.at(-1) ?? setText("", { fontSize: 1, fontWeight, lineHeight: leading }, width);
  return sets.find((set) => set.height <= height) ?? cut(smallest, width, height);
}

function cut(set: SetText, width: number, height: number): SetText {
  const kept = set.lines.slice(0, Math.max(1, Math.floor(height / set.lineHeight)));
  const last = [...(kept.pop() ?? "")];
  while (last.length > 0 && widthOfText(`${last.join("")}…`, set) > width) last.pop();
  const lines = [...kept, `${last.join("").replace(/[\s,;:.–—-]+$/u, "")}…`];
  return { ...set, lines, height: lines.length * set.lineHeight };
}
