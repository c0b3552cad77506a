import type { OutlineItem } from "../outline.ts";
import { quote, quoted, type Slip } from "./slip.ts";

/** `"Tea" is hot.`, `'Orwell's rule counts.'`, `"Tea is hot".` */
export function badQuotes(item: OutlineItem): Slip | null {
  const { value } = item;
  const end = closingQuote(value);
  if (end === null) return null;
  const after = value.slice(end);
  if (after.trim() === "" || /^\s+#/.test(after)) return null;
  if (after.includes("#")) return textAfterQuote(item, end);
  // A full stop or comma after the mark that closes the text: `'It's tea'.`
  const point = /(?<=["'])\s?[.!?…,;]$/.exec(value)?.[0] ?? "";
  const whole = value.slice(0, value.length - point.length);
  const marks = roleOfMarks(whole);
  if (marks === "around") return textWithin(item, end, whole, point.trim());
  return marks === "open" && point === "" ? unclosedQuote(item) : textAfterQuote(item, end);
}

/** `"Tea is hot.` */
export function unclosedQuote(item: OutlineItem): Slip | null {
  const { value, valueStart } = item;
  const isOpen = /^["']/.test(value) && (closingQuote(value) === null || roleOfMarks(value) === "open");
  if (!isOpen) return null;
  const [mark = "", inner] = [value[0], value.slice(1)];
  const mayBeApostrophe = mark === "'" && isElision(inner);
  return {
    rule: "bad-quotes",
    start: valueStart,
    end: valueStart + 1,
    message: `This ${nameOf(mark)} quotation mark is never closed.`,
    help: mayBeApostrophe
      ? `Close it at the end of the text. If it is an apostrophe, put the whole text in double quotation marks: \`${quoted(value)}\`.`
      : `Close it at the end of the text: \`${quoted(inner)}\`.`,
    edits: quote(item, 1),
    // A typographic mark at the end may be meant to close it, a backslash would change its meaning, a `#` may begin a
    // comment.
    does: mayBeApostrophe || /[“”‘’]$|\\|\s#/.test(inner) ? null : "closed the quotation mark",
  };
}

/** The index after the quotation mark that closes a quoted text; null if there is none. */
const closingQuote = (value: string): number | null =>
  /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/.exec(value)?.[0].length ?? null;

/**
 * The role of the marks in a text that begins with one: `around` the whole text (`'Orwell's rule counts.'`, `"He says
 * "no"."`), `open` at its beginning, since all others are apostrophes (`'Orwell's rule counts.`), or around `parts`
 * (`"Tea" is "hot"`). An apostrophe has letters on both sides; an opening mark has white space or a bracket before it.
 */
function roleOfMarks(value: string): "around" | "open" | "parts" {
  const mark = value[0] ?? "";
  const isWhole = value.length > 1 && value.endsWith(mark);
  // A doubled single mark is an escaped apostrophe.
  const inner = value.slice(1, isWhole ? -1 : undefined).replaceAll("''", "aa");
  let open = 0;
  let hasClosing = false;
  for (let at = inner.indexOf(mark); at !== -1; at = inner.indexOf(mark, at + 1)) {
    const [before, after] = [inner[at - 1] ?? " ", inner[at + 1] ?? " "];
    if (isLetter.test(before) && isLetter.test(after)) continue;
    if (/[\s([{–—-]/.test(before) && !/\s/.test(after)) open += 1;
    else if (open > 0) open -= 1;
    else hasClosing = true;
  }
  if (isWhole) return open === 0 && !(hasClosing && mark === '"') ? "around" : "parts";
  return hasClosing || open > 0 || mark === '"' ? "parts" : "open";
}

const isLetter = /[\p{L}\p{N}]/u;

/**
 * Marks or apostrophes of the same kind inside a quoted text, `whole`. `point` follows its last mark, and belongs
 * before it.
 */
function textWithin(item: OutlineItem, end: number, whole: string, point: string): Slip {
  const { value, valueStart } = item;
  const mark = value[0] ?? "";
  const written = whole.slice(1, -1);
  // After another point, and as in a list of JSON, it is not part of the text.
  const kept = /[,;]/.test(point) || /[.!?…]$/.test(written) ? "" : point;
  const inner = written.replaceAll("''", "'") + kept;
  const edits = quote(item, 1, whole.length - 1, mark === "'").map((edit, index, { length }) =>
    index === length - 1 ? { ...edit, insert: kept + edit.insert } : edit,
  );
  // The first and the last mark may belong to the text: `'90s' tea isn't the teachers'.`
  const mayBelong =
    point !== "" &&
    mark === "'" &&
    (isElision(inner) || /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u.test(written.replaceAll("''", "")));
  const name = /["\\]/.test(inner) ? "single" : "double";
  const help = `Put the whole text in ${name} quotation marks: \`${quoted(inner)}\`.`;
  return {
    rule: "bad-quotes",
    start: valueStart + end - 1,
    end: valueStart + end,
    message: `This ${nameOf(mark)} quotation mark closes the text, but more text follows.`,
    help: mayBelong ? `${help} If the first and the last mark belong to it: \`${quoted(value)}\`.` : help,
    edits,
    does: mayBelong || (mark === '"' && value.includes("\\")) ? null : `put the text in ${name} quotation marks`,
  };
}

function textAfterQuote(item: OutlineItem, end: number): Slip {
  const { value, valueEnd } = item;
  const [text, after] = [value.slice(0, end), value.slice(end)];
  // The mark that begins a text on the lines below, as a program writes it that makes JSON: `"|"`.
  const isBar = /^["'][|>][+-]?["']$/.test(text);
  const isOdd = value.startsWith('"') && value.split('"').length % 2 === 0;
  return {
    rule: "bad-quotes",
    start: valueEnd - after.trimStart().length,
    end: valueEnd,
    message: `Text follows the closing quotation mark of \`${text.length > 40 ? `${text.slice(0, 25)} … ${text.slice(-10)}` : text}\`.`,
    help: isBar
      ? "For a text on the lines below, write `|` alone, without quotation marks."
      : after.startsWith("#")
        ? "Put a space before the `#` if a comment begins there."
        : `Put the whole value in one pair of quotation marks, of the other kind if it contains some: \`${quoted(value)}\`.`,
    edits: quote(item),
    does: after.includes("#") || isOdd || isBar ? null : "put the whole text in one pair of quotation marks",
  };
}

/** Whether a text after a single mark may begin with an apostrophe: `'90s`, `'tis`. */
const isElision = (inner: string): boolean => /^(?:\d|(?:tis|twas|til|em|cause|n)\b)/i.test(inner);

const nameOf = (mark: string): string => (mark === '"' ? "double" : "single");
