import { words } from "../../words/words.ts";
import { endedWith, quotationMarks } from "./quotation-marks.ts";

/** A part of a reference, in italics or not. */
export interface StyledSpan {
  readonly text: string;
  readonly italic: boolean;
}

/** A formatted reference. */
export type Styled = readonly StyledSpan[];

export const plain = (text: string): Styled => (text === "" ? [] : [{ text, italic: false }]);
export const italic = (text: string): Styled => (text === "" ? [] : [{ text, italic: true }]);

/** Joins the parts that aren't empty with a separator. */
export function join(parts: readonly Styled[], separator: string): Styled {
  const [first = [], ...others] = parts.filter((part) => part.length > 0);
  return [...first, ...others.flatMap((part) => [...plain(separator), ...part])];
}

/** Ends a part with a full stop (never in italics) unless it already ends a sentence. An empty part stays empty. */
export function stop(part: Styled): Styled {
  const last = part.at(-1);
  if (!last) return part;
  const ended = endedWith(".", last.text);
  if (ended === last.text) return part;
  const isInside = ended.at(-1) !== ".";
  return isInside ? [...part.slice(0, -1), { ...last, text: ended }] : [...part, ...plain(".")];
}

/** A title in quotation marks, ended with a full stop: inside of them, as in American styles, or behind them. */
export function quoted(title: string): Styled {
  const [opening, closing] = words.citation.quotes.double;
  const marked = quotationMarks(title, "single");
  return words.citation.stop === "before"
    ? plain(`${opening}${endedWith(".", marked)}${closing}`)
    : plain(endedWith(".", `${opening}${marked}${closing}`));
}

/** A reference as plain text. */
export function styledText(styled: Styled): string {
  return styled.map(({ text }) => text).join("");
}
