/**
 * A tolerant outline of a YAML file by its lines: which line begins an item, its key, its indentation, the end of its
 * value. It also works for invalid YAML, and is used to find the slip that made it invalid.
 */
import { listKeys } from "../schema/index.ts";

/** A line with a key or a dash, and the lines that continue its value. */
export interface OutlineItem {
  /** The offset of its line, and of the first character after the indentation. */
  readonly lineStart: number;
  readonly start: number;
  /** Columns from 0; an indenting tab counts two. */
  readonly indent: number;
  readonly dashes: readonly number[];
  /** The offset of a typographic dash or bullet in place of its first dash; null if there is none. */
  readonly wrongDash: number | null;
  readonly column: number;
  /** The offset of its key, or of its text if it has no key. */
  readonly head: number;
  readonly key: string | null;
  /** Its trimmed value, including the lines that continue it; empty if only a comment follows. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly value: string;
  /** Lines that continue its value are indented further than this column. */
  readonly owner: number;
  /** The further lines of its value. */
  readonly continuation: readonly Line[];
}

/** A line without its end. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** White space at the start of a line, including invisible characters. For YAML only plain spaces count. */
export const indentation = /^[\s\u200b\u2060\ufeff]*/;

const blankOrComment = /^\s*(#.*)?$/;
const marker = /^(---|\.\.\.|%)/;
const keyAtStart = /^([A-Za-z_][\w-]*|"[\w-]+"|'[\w-]+')[^\S\r\n]*:(?=[\s\u200b\u2060]|$)/;
// After a plain space, an invisible one is part of the text.
const dashAtStart = /^-(?:[ \t]+|[\s\u200b\u2060\ufeff]+|$)/;
const wrongDashAtStart = /^[\u2010-\u2015\u2212\u2022\u00b7*+](?:[ \t]+|[\s\u200b\u2060\ufeff]+|$)/;

/** The items of a text, in order. */
export function outline(text: string): readonly OutlineItem[] {
  const lines = splitLines(text);
  const items: OutlineItem[] = [];
  /** The columns of the open lists. */
  let lists: readonly number[] = [];
  let index = 0;
  for (let line = lines[index]; line; line = lines[index]) {
    index++;
    if (blankOrComment.test(line.text) || marker.test(line.text)) continue;
    const begun = beginItem(line, items.at(-1), lists);
    lists = [...lists.filter((column) => column <= begun.indent), ...begun.dashes];
    const further: Line[] = [];
    for (let next = lines[index]; begun.value !== "" && next && continues(next, begun.owner); next = lines[index]) {
      further.push(next);
      index++;
    }
    items.push(finishItem(text, begun, further));
  }
  return items;
}

/** The width of a line's indentation in columns. */
export function indentWidth(line: string): number {
  let width = 0;
  for (const character of indentation.exec(line)?.[0] ?? "") width += widthOf(character);
  return width;
}

/** Tabs and ideographic spaces count as two columns, zero-width characters as none. */
export function widthOf(space: string): number {
  if (space === "\t" || space === "\u3000") return 2;
  return /[\u200b\u2060\ufeff]/.test(space) ? 0 : 1;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (const line of text.slice(start).split("\n")) {
    lines.push({ start, text: line.endsWith("\r") ? line.slice(0, -1) : line });
    start += line.length + 1;
  }
  return lines;
}

type Begun = Omit<OutlineItem, "valueEnd" | "continuation">;

function beginItem({ start: lineStart, text }: Line, before: OutlineItem | undefined, lists: readonly number[]): Begun {
  const blank = indentation.exec(text)?.[0].length ?? 0;
  const indent = indentWidth(text);
  const dashes: number[] = [];
  let at = blank;
  let column = indent;
  // Such a mark begins an item only where a list is expected; elsewhere it may be part of the text.
  const isListed = lists.includes(indent) || (before?.value === "" && before.key !== null && listKeys.has(before.key));
  const wrong = isListed ? wrongDashAtStart.exec(text.slice(at)) : null;
  if (wrong) {
    dashes.push(column);
    at += wrong[0].length;
    column += wrong[0].length;
  }
  for (let dash = dashAtStart.exec(text.slice(at)); dash; dash = dashAtStart.exec(text.slice(at))) {
    dashes.push(column);
    at += dash[0].length;
    column += dash[0].length;
  }
  const key = keyAtStart.exec(text.slice(at));
  const afterKey = at + (key?.[0].length ?? 0);
  const value = text.slice(afterKey).trim();
  // A text that begins below its key continues as long as it is indented further than the key.
  const below = key === null && dashes.length === 0 && before?.value === "" && before.owner < indent;
  return {
    lineStart,
    start: lineStart + blank,
    indent,
    dashes,
    wrongDash: wrong ? lineStart + blank : null,
    column,
    head: lineStart + at,
    key: key?.[1]?.replace(/["']/g, "") ?? null,
    value: value.startsWith("#") ? "" : value,
    valueStart: lineStart + text.length - text.slice(afterKey).trimStart().length,
    owner: below ? before.owner : key ? column : (dashes.at(-1) ?? indent),
  };
}

const continues = (line: Line, owner: number): boolean => line.text.trim() === "" || indentWidth(line.text) > owner;

function finishItem(text: string, begun: Begun, further: readonly Line[]): OutlineItem {
  const last = further.findLast((line) => line.text.trim() !== "");
  const end = last ? last.start + last.text.length : begun.valueStart + begun.value.length;
  const value = text.slice(begun.valueStart, end).trimEnd();
  return {
    ...begun,
    value,
    valueEnd: begun.valueStart + value.length,
    continuation: further.filter((line) => line.text.trim() !== ""),
  };
}
