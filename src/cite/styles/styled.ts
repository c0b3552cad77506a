import { words } from "../../words/words.ts";

/** A part of a reference, in italics or not. */
interface StyledSpan {
  readonly text: string;
  readonly italic: boolean;
}

/** A formatted reference. */
export type Styled = readonly StyledSpan[];

/** A part of a reference before it is joined: a text is not in italics. */
export type Part = string | Styled;

export const styled = (part: Part): Styled =>
  typeof part !== "string" ? part : part === "" ? [] : [{ text: part, italic: false }];
export const italic = (text: string): Styled => (text === "" ? [] : [{ text, italic: true }]);

/** Joins the parts that aren't empty with a separator. */
export function join(parts: readonly Part[], separator: string): Styled {
  const [first = [], ...others] = parts.map(styled).filter((part) => part.length > 0);
  return [...first, ...others.flatMap((part) => [...styled(separator), ...part])];
}

/** Ends a part with a full stop (never in italics) unless it already ends a sentence. An empty part stays empty. */
export function stop(part: Part): Styled {
  const spans = styled(part);
  const last = spans.at(-1);
  if (!last) return spans;
  const ended = withStop(last.text);
  if (ended === last.text) return spans;
  return ended.endsWith(".") ? [...spans, ...styled(".")] : [...spans.slice(0, -1), { ...last, text: ended }];
}

/** A title in quotation marks, ended with a full stop: inside of them, as in American styles, or behind them. */
export function quoted(title: string): string {
  const [opening, closing] = words.citation.quotes.double;
  return withStop(`${opening}${quotationMarks(title, "single")}${closing}`);
}

/** A reference as plain text. */
export function styledText(styled: Styled): string {
  return styled.map(({ text }) => text).join("");
}

type Kind = "double" | "single";

const other = (kind: Kind): Kind => (kind === "double" ? "single" : "double");

/**
 * Normalises quotation marks to those of the language of the map: `outer` ones outside (double by default), then
 * alternating. An apostrophe becomes `’`.
 */
export function quotationMarks(text: string, outer: Kind = "double"): string {
  const open: { readonly kind: Kind; readonly mark: string }[] = [];
  const { quotes } = words.citation;
  return text.replaceAll(/[„“”"‚‘’']/g, (mark, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const typed = kindOf(mark);
    const around = open.at(-1);
    if (closesGerman(mark, around?.mark)) {
      open.pop();
      return around ? quotes[around.kind][1] : mark;
    }
    if (opens(mark, before, after, text.slice(at + 1))) {
      const kind = around ? other(around.kind) : outer;
      open.push({ kind, mark });
      return quotes[kind][0];
    }
    if (around === undefined || kindOf(around.mark) !== typed || (typed === "single" && isLetter(after)))
      return typed === "single" ? "’" : quotes.double[1];
    open.pop();
    return quotes[around.kind][1];
  });
}

const kindOf = (mark: string): Kind => (/[„“”"]/.test(mark) ? "double" : "single");

/** Whether a mark that opens in English closes here: `„Tee“`. */
const closesGerman = (mark: string, opened = ""): boolean =>
  (mark === "“" && opened === "„") || (mark === "‘" && opened === "‚");

/**
 * Whether a mark opens a quotation: a curly one by its shape, a straight one before a word. One that is never closed
 * is an apostrophe: `'90s`.
 */
function opens(mark: string, before: string, after: string, rest: string): boolean {
  if (/[„‚“]/.test(mark)) return true;
  if (mark === "”" || mark === "’") return false;
  const startsWord = !/[\p{L}\p{N}.,;:!?)\]”’]/u.test(before) && /\S/.test(after);
  return startsWord && (mark === '"' ? /[”"]/ : /[’'](?![\p{L}\p{N}])/u).test(rest);
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Ends a text with a full stop, before or after closing quotation marks, unless it ends a sentence already. */
export function withStop(text: string): string {
  const [closing = ""] = /[”’“‘"']*$/.exec(text) ?? [];
  const body = text.slice(0, text.length - closing.length);
  if (/[.?!]$/.test(body)) return text;
  return words.citation.stop === "before" ? `${body}.${closing}` : `${text}.`;
}
