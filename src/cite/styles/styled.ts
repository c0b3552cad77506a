import { endedWith, quotationMarks } from "./quotation-marks.ts";

/** A stretch of a reference that is set in one way. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A reference as a style sets it, from left to right. */
export type Styled = readonly Run[];

export const plain = (text: string): Styled => (text === "" ? [] : [{ text, italic: false }]);
export const italic = (text: string): Styled => (text === "" ? [] : [{ text, italic: true }]);

/** Puts parts that are not empty in a row, with a separator between them. */
export function join(parts: readonly Styled[], separator: string): Styled {
  const [first = [], ...others] = parts.filter((part) => part.length > 0);
  return [...first, ...others.flatMap((part) => [...plain(separator), ...part])];
}

/** Ends a part with a full stop where it doesn't end a sentence already; an empty part stays empty. The stop is set as the words before it are not: upright. */
export function stop(part: Styled): Styled {
  const last = part.at(-1);
  if (!last) return part;
  const ended = endedWith(".", last.text);
  if (ended === last.text) return part;
  const isInside = ended.at(-1) !== ".";
  return isInside ? [...part.slice(0, -1), { ...last, text: ended }] : [...part, ...plain(".")];
}

/** A title in quotation marks with its closing stop inside, as American styles have it. */
export function quoted(title: string): Styled {
  return plain(`“${endedWith(".", quotationMarks(title, "single"))}”`);
}

/** A reference as plain text. */
export function styledText(styled: Styled): string {
  return styled.map(({ text }) => text).join("");
}
