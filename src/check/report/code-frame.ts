import type { Diagnostic } from "../../claims/model/index.ts";
import { visibleText } from "../../text/visible-text.ts";

/** A line of a file for display, and the line of carets under it. */
export interface CodeFrame {
  readonly code: string;
  readonly mark: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const widestFrame = 100;
const shownBeforeMark = 40;
const reach = 1000;

/** The line on which a diagnostic begins. Tabs become four spaces, invisible characters escapes; a long line is cut around the place. */
export function codeFrame(line: string, { line: first, column, endLine, endColumn }: Diagnostic): CodeFrame {
  const start = column - 1;
  const end = endLine > first ? Infinity : Math.max(endColumn - 1, start + 1);
  // Look only at a part of the line, which may be as long as the file.
  const near = { from: Math.max(0, start - reach), to: Math.min(line.length, start + reach) };
  const cells = cellsOf(line.slice(near.from, near.to), start - near.from, end - near.from);
  const { from, to } = windowOf(cells);
  const shown = cells.slice(from, to);
  const before = near.from + from > 0 ? "…" : "";
  const after = near.to < line.length || to < cells.length ? "…" : "";

  const code = before + shown.map(({ text }) => text).join("") + after;
  const marks = shown.map(({ width, marked }) => (marked ? "^" : " ").repeat(width)).join("");
  // A place at the end of the line has no character.
  const mark = " ".repeat(before.length) + (marks.includes("^") ? marks.trimEnd() : `${marks}^`);
  return { code, mark };
}

function cellsOf(line: string, start: number, end: number): readonly Cell[] {
  let offset = 0;
  return Array.from(line, (character) => {
    const marked = offset >= start && offset < end;
    offset += character.length;
    const text = character === "\t" ? "    " : visibleText(character);
    return { text, width: text === character ? terminalWidth(character) : text.length, marked };
  });
}

/** The range of cells to show: all, or as many as fit, starting a little before the place. */
function windowOf(cells: readonly Cell[]): { readonly from: number; readonly to: number } {
  const widths = cells.map(({ width }) => width);
  if (sum(widths) <= widestFrame) return { from: 0, to: cells.length };
  const firstMarked = cells.findIndex(({ marked }) => marked);
  let from = firstMarked === -1 ? cells.length : firstMarked;
  for (let room = shownBeforeMark; from > 0 && room >= (widths[from - 1] ?? 0); from -= 1)
    room -= widths[from - 1] ?? 0;
  let to = from;
  for (let room = widestFrame; to < cells.length && room >= (widths[to] ?? 0); to += 1) room -= widths[to] ?? 0;
  return { from, to };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const combining = /^[\p{Mn}\p{Me}]$/u;
/** East Asian wide and full-width characters and emoji, which take two columns of a terminal. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]$/u;

function terminalWidth(character: string): number {
  return combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
}
