import type { OutlineItem } from "../outline.ts";
import { innerQuotes } from "./inner-quotes.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

/** `"Tea is hot.`, `"Tea" is hot.`, `'Orwell's rule counts.'`, `"C:\\path"` */
export function badQuotes(entry: OutlineItem): Slip | null {
  const { value } = entry;
  const mark = value[0];
  if (mark !== '"' && mark !== "'") return null;
  const end = closingQuote(value);
  if (end === null) return unclosedQuote(entry, mark);
  const after = value.slice(end);
  if (after.trim() === "" || /^\s+#/.test(after)) return mark === '"' ? badEscape(entry, end) : null;
  if (after.includes("#")) return textAfterQuote(entry, end);
  const beyond = pointBeyond(value);
  if (beyond !== "") return pointAfterQuote(entry, mark, end, beyond);
  switch (innerQuotes(value)) {
    case "within":
      return quotesWithin(entry, mark, end, "");
    case "unclosed":
      return unclosedQuote(entry, mark);
    case "parts":
      return textAfterQuote(entry, end);
  }
}

function unclosedQuote({ value, valueStart }: OutlineItem, mark: string): Slip {
  const inner = value.slice(1);
  const [open, ...others] = quoteValue(valueStart + 1, inner);
  return {
    rule: "bad-quotes",
    start: valueStart,
    end: valueStart + 1,
    message: `This ${nameOf(mark)} quotation mark is never closed.`,
    help: isElision(mark, inner)
      ? `Close it at the end of the text. If it is an apostrophe, put the whole text in double quotation marks: \`${quoted(mark + inner)}\`.`
      : `Close it at the end of the text: \`${quoted(inner)}\`.`,
    edits: [{ start: valueStart, end: valueStart + 1, insert: open?.insert ?? "" }, ...others],
    does: isOpening(mark, inner) ? "closed the quotation mark" : null,
  };
}

/**
 * Whether the first mark is certainly an opening quotation mark. False if it may be an apostrophe (`'90s`), if a typographic mark at
 * the end was meant to close it, if a backslash would change its meaning, or if a `#` may begin a comment.
 */
const isOpening = (mark: string, inner: string): boolean => !/[“”‘’]$|\\|\s#/.test(inner) && !isElision(mark, inner);

const isElision = (mark: string, inner: string): boolean =>
  mark === "'" && /^(?:\d|(?:tis|twas|til|em|cause|n)\b)/i.test(inner);

/** What follows the last quotation mark of a text that is in marks as a whole: `'It's tea'.`; empty if it is not. */
function pointBeyond(value: string): string {
  const point = /(?<=["'])\s?[.!?…,;]$/.exec(value)?.[0] ?? "";
  return point !== "" && innerQuotes(value.slice(0, -point.length)) === "within" ? point : "";
}

/** A full stop or comma after the mark that closes the text. */
function pointAfterQuote(entry: OutlineItem, mark: string, end: number, point: string): Slip {
  const { value, valueStart } = entry;
  const whole = value.slice(0, -point.length);
  const slip = quotesWithin({ ...entry, value: whole, valueEnd: valueStart + whole.length }, mark, end, point);
  const inner = whole.slice(1, -1).replaceAll("''", "");
  // Else the first and the last mark may belong to the text: `'90s' tea isn't the teachers'.`
  const isSure = !isElision(mark, inner) && (mark === '"' || !/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u.test(inner));
  if (isSure) return slip;
  return {
    ...slip,
    help: `${slip.help} If the first and the last mark belong to it: \`${quoted(value)}\`.`,
    does: null,
  };
}

/** Marks or apostrophes of the same kind inside a quoted text. `point` follows its last mark, and belongs before it. */
function quotesWithin({ value, valueStart, valueEnd }: OutlineItem, mark: string, end: number, point: string): Slip {
  // After another point, and as in a list of JSON, it is not part of the text.
  const kept = /^\s?[,;]/.test(point) || /[.!?…].$/.test(value) ? "" : point.trim();
  const inner = value.slice(1, -1).replaceAll("''", "'") + kept;
  const isPlain = !/["\\]/.test(inner);
  const [outer, name] = isPlain ? ['"', "double"] : ["'", "single"];
  const doubled = [...value.slice(1, -1).matchAll(mark === "'" ? /''|'/g : /'/g)].flatMap(({ 0: found, index }) => {
    const start = valueStart + 1 + index;
    if (isPlain) return found === "''" ? [{ start, end: start + 2, insert: "'" }] : [];
    return found === "'" ? [{ start, end: start, insert: "'" }] : [];
  });
  return {
    rule: "bad-quotes",
    start: valueStart + end - 1,
    end: valueStart + end,
    message: `This ${nameOf(mark)} quotation mark closes the text, but more text follows.`,
    help: `Put the whole text in ${name} quotation marks: \`${quoted(inner)}\`.`,
    edits: [
      { start: valueStart, end: valueStart + 1, insert: outer },
      ...doubled,
      { start: valueEnd - 1, end: valueEnd + point.length, insert: kept + outer },
    ],
    does: mark === '"' && value.includes("\\") ? null : `put the text in ${name} quotation marks`,
  };
}

function textAfterQuote({ value, valueStart, valueEnd }: OutlineItem, end: number): Slip {
  const after = value.slice(end);
  return {
    rule: "bad-quotes",
    start: valueEnd - after.trimStart().length,
    end: valueEnd,
    message: `Text follows the closing quotation mark of ${quotedPart(value.slice(0, end))}.`,
    help: isBar(value.slice(0, end))
      ? "For a text on the lines below, write `|` alone, without quotation marks."
      : after.startsWith("#")
        ? "Put a space before the `#` if a comment begins there."
        : `Put the whole value in one pair of quotation marks, of the other kind if it contains some: \`${quoted(value)}\`.`,
    edits: quoteValue(valueStart, value),
    does:
      after.includes("#") || isOdd(value) || isBar(value.slice(0, end))
        ? null
        : "put the whole text in one pair of quotation marks",
  };
}

function badEscape({ value, valueStart }: OutlineItem, end: number): Slip | null {
  const escapes = [...value.slice(0, end).matchAll(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])/gi)];
  const wrong = escapes.filter(({ 0: escape }) => !/^\\(?:[0abtnvfe "/\\N_LP\t\r\n]|[xuU].)/.test(escape));
  const [first] = wrong;
  if (!first) return null;
  const edits = wrong.map(({ index }) => ({ start: valueStart + index, end: valueStart + index, insert: "\\" }));
  const letters = escapes.filter(({ 0: escape }) => /^\\\w/.test(escape));
  return {
    rule: "bad-quotes",
    start: valueStart + first.index,
    end: valueStart + first.index + 2,
    message: `In double quotation marks a backslash begins an escape, but \`${first[0]}\` is not a known one.`,
    help: "Write the text in single quotation marks, where a backslash is an ordinary character, or write two backslashes.",
    edits,
    // In `C:\\path\\new` the second one is a known escape, probably by accident.
    does: letters.length === wrong.length ? `wrote two backslashes for the one in \`${first[0]}\`` : null,
  };
}

/** Whether the mark that begins a text on the lines below is in quotation marks, as a program writes it that makes JSON: `"|"`. */
const isBar = (quotedValue: string): boolean => /^["'][|>][+-]?["']$/.test(quotedValue);

/** Whether the number of marks is odd, so that one is missing or extra. */
const isOdd = (value: string): boolean => value.startsWith('"') && value.split('"').length % 2 === 0;

const nameOf = (mark: string): string => (mark === '"' ? "double" : "single");

const quotedPart = (text: string): string =>
  `\`${text.length > 40 ? `${text.slice(0, 25)} … ${text.slice(-10)}` : text}\``;

/** The index after the closing quotation mark of a quoted text; null if there is none. */
function closingQuote(value: string): number | null {
  const mark = value[0] ?? "";
  for (let at = 1; at < value.length; at += 1) {
    if (mark === '"' && value[at] === "\\") at += 1;
    else if (value[at] !== mark) continue;
    else if (mark === "'" && value[at + 1] === "'") at += 1;
    else return at + 1;
  }
  return null;
}
