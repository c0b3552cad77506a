import type { Diagnostic, SourceFile } from "../../claims/model/index.ts";
import { visibleLines, visibleText, escapeInvisible } from "../../text/characters.ts";
import { counted } from "../../text/counted.ts";

/** Options of a text report. */
interface TextReportOptions {
  readonly colour: boolean;
  /** The address of the list of rules, for findings whose link has no site; "" if there is none. */
  readonly rulesFile?: string;
}

/**
 * The report as text: each finding with its place, its line and how to fix it, and a count at the end. After an error,
 * some rules can't tell what they would report.
 */
export function textReport(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  { colour, rulesFile = "" }: TextReportOptions,
): string {
  const paint = (as: keyof typeof ansiCodes, text: string): string =>
    colour ? `${escape}${ansiCodes[as]}m${text}${escape}0m` : text;
  const named = new Set(diagnostics.map(({ path }) => path));
  const linesOf = new Map(
    files
      .filter(({ path }) => named.has(path))
      .map(({ path, text }) => [path, text.replace(/^\uFEFF/, "").split(/\r?\n/)]),
  );
  const entries = diagnostics.map((diagnostic) => {
    const { rule, severity, path, line, column, message, help, docs } = diagnostic;
    const { code, mark } = codeFrame(linesOf.get(path)?.[line - 1] ?? "", diagnostic);
    const number = String(line).padStart(4);
    const margin = " ".repeat(number.length);
    const address = docs.startsWith("/") && rulesFile !== "" ? `${rulesFile}#${rule}` : docs;
    return [
      `${paint(severity, `${severity}[${rule}]`)}: ${paint("strong", visibleText(message))}`,
      `  ${paint("quiet", "-->")} ${visibleText(path)}:${line}:${column}`,
      `${paint("quiet", `${number} |`)} ${code}`.trimEnd(),
      `${paint("quiet", `${margin} |`)} ${paint(severity, mark)}`,
      ...(help === "" ? [] : [`  ${paint("quiet", "help:")} ${visibleLines(help).join("\n        ")}`]),
      `  ${paint("quiet", "docs:")} ${visibleText(address)}`,
      "",
      "",
    ].join("\n");
  });
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const more = hasErrors ? " More may be found once the errors are fixed." : "";
  return `${entries.join("")}${countSentence(diagnostics, files.length)}${more}\n`;
}

const escape = "\u001B[";
const ansiCodes = { error: "1;31", warning: "1;33", strong: "1", quiet: "34" } as const;

/** The report as JSON: one array, one diagnostic per line. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "[]\n";
  // Escapes keep invisible characters from affecting a terminal.
  const lines = diagnostics.map((diagnostic) => escapeInvisible(JSON.stringify(diagnostic)));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The last line of a report: "2 errors and 1 warning in 3 of 614 files." */
export function countSentence(diagnostics: readonly Diagnostic[], fileCount: number): string {
  const among = counted(fileCount, "file");
  if (diagnostics.length === 0) return `No problems in ${among}.`;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  const paths = new Set(diagnostics.map(({ path }) => path));
  // A missing file is not counted among them.
  return paths.size > fileCount ? `${parts.join(" and ")}.` : `${parts.join(" and ")} in ${paths.size} of ${among}.`;
}

/** A line of a file for display, and the line of carets under it. */
interface CodeFrame {
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

/**
 * The line on which a diagnostic begins. Tabs become four spaces, invisible characters escapes; a long line is cut
 * around the place.
 */
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
  if (widths.reduce((total, width) => total + width, 0) <= widestFrame) return { from: 0, to: cells.length };
  const firstMarked = cells.findIndex(({ marked }) => marked);
  let from = firstMarked === -1 ? cells.length : firstMarked;
  for (let room = shownBeforeMark; from > 0 && room >= (widths[from - 1] ?? 0); from -= 1)
    room -= widths[from - 1] ?? 0;
  let to = from;
  for (let room = widestFrame; to < cells.length && room >= (widths[to] ?? 0); to += 1) room -= widths[to] ?? 0;
  return { from, to };
}

const combining = /^[\p{Mn}\p{Me}]$/u;
/** East Asian wide and full-width characters and emoji, which take two columns of a terminal. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]$/u;

function terminalWidth(character: string): number {
  return combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
}
