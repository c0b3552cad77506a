/**
 * The lines of a YAML file as the writer sees them: which line begins an entry, what its key is, how far it is indented, where its value ends.
 * It holds also where YAML itself finds no sense, and so tells which slip made it fail.
 */
import { listKeys } from "../fields/known-keys.ts";

export interface Entry {
  /** Where its line begins, and where what follows the line's white space begins. */
  readonly lineStart: number;
  readonly start: number;
  /** Columns from 0; an indenting tab counts two. */
  readonly indent: number;
  readonly dashes: readonly number[];
  /** Where another mark stands for its first dash, as autocorrection and word processors write it; null where none does. */
  readonly wrongDash: number | null;
  readonly column: number;
  /** Where its key stands, or its text if it has no key. */
  readonly head: number;
  readonly key: string | null;
  /** Its value with the lines that continue it, without white space around; empty where only a comment follows. */
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

/** White space that people, editors and web pages write, some of which is not seen; for YAML only plain spaces count. */
export const indentation = /^[\s\u200b\u2060\ufeff]*/;

const blankOrComment = /^\s*(#.*)?$/;
const marker = /^(---|\.\.\.|%)/;
const keyAtStart = /^([A-Za-z_][\w-]*|"[\w-]+"|'[\w-]+')[^\S\r\n]*:(?=[\s\u200b\u2060]|$)/;
// Behind a plain space an invisible one is a part of the text.
const dashAtStart = /^-(?:[ \t]+|[\s\u200b\u2060\ufeff]+|$)/;
const wrongDashAtStart = /^[\u2010-\u2015\u2212\u2022\u00b7*+](?:[ \t]+|[\s\u200b\u2060\ufeff]+|$)/;

/** Every entry of a text, in order. */
export function outline(text: string): readonly Entry[] {
  const lines = splitLines(text);
  const entries: Entry[] = [];
  /** The columns of the lists that a line may go on with. */
  let lists: readonly number[] = [];
  let index = 0;
  for (let line = lines[index]; line; line = lines[index]) {
    index++;
    if (blankOrComment.test(line.text) || marker.test(line.text)) continue;
    const begun = beginEntry(line, entries.at(-1), lists);
    lists = [...lists.filter((column) => column <= begun.indent), ...begun.dashes];
    const further: Line[] = [];
    for (let next = lines[index]; begun.value !== "" && next && continues(next, begun.owner); next = lines[index]) {
      further.push(next);
      index++;
    }
    entries.push(finishEntry(text, begun, further));
  }
  return entries;
}

/** How many columns a line's white space takes. */
export function indentWidth(line: string): number {
  let width = 0;
  for (const character of indentation.exec(line)?.[0] ?? "") width += widthOf(character);
  return width;
}

/** A tab and the space of Chinese and Japanese type look like two columns; what takes no room is none. */
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

type Begun = Omit<Entry, "valueEnd" | "continuation">;

function beginEntry({ start: lineStart, text }: Line, before: Entry | undefined, lists: readonly number[]): Begun {
  const blank = indentation.exec(text)?.[0].length ?? 0;
  const indent = indentWidth(text);
  const dashes: number[] = [];
  let at = blank;
  let column = indent;
  // Such a mark begins an entry only where a list is expected: elsewhere it may be a part of the text.
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
  const behind = at + (key?.[0].length ?? 0);
  const value = text.slice(behind).trim();
  // A text that begins on the line below its key goes on as long as it stands further right than the key.
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
    valueStart: lineStart + text.length - text.slice(behind).trimStart().length,
    owner: below ? before.owner : key ? column : (dashes.at(-1) ?? indent),
  };
}

const continues = (line: Line, owner: number): boolean => line.text.trim() === "" || indentWidth(line.text) > owner;

function finishEntry(text: string, begun: Begun, further: readonly Line[]): Entry {
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
