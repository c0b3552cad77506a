import { indentation, type Entry, type Line } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** Lines that begin with tabs, or with the spaces that web pages and word processors make: one slip for all of them. */
export function tabAsIndent(text: string, entries: readonly Entry[]): Slip | null {
  const lines = entries.flatMap((entry) => [
    ...(isOdd(blankOf(firstLine(text, entry))) ? [firstLine(text, entry)] : []),
    // Within a value, only the columns that set it apart from its key have to be spaces.
    ...entry.continuation.filter((line) => isOdd(blankOf(line).slice(0, entry.owner + 1))),
  ]);
  const [line] = lines;
  if (!line) return null;
  const blank = blankOf(line);
  const [character, others] = blank.includes("\t")
    ? ["a tab", "tabs"]
    : ["spaces that aren't plain ones", "such spaces"];
  const more = lines.length === 1 ? "" : `, and ${lines.length - 1} further down with ${others}`;
  const edits = lines.map((each) => ({
    start: each.start,
    end: each.start + blankOf(each).length,
    insert: blankOf(each).replaceAll("\t", "  ").replace(/[^ ]/g, " "),
  }));
  return {
    rule: "tab-as-indent",
    start: line.start,
    end: line.start + blank.length,
    message: `This line is indented with ${character}${more}; YAML counts only plain spaces.`,
    help: "Delete what stands before the first word and press the space bar instead: two spaces for each step inwards.",
    edits,
    fix: { kind: "edit", does: "indented with plain spaces", edits },
  };
}

function firstLine(text: string, { lineStart }: Entry): Line {
  const end = text.indexOf("\n", lineStart);
  return { start: lineStart, text: text.slice(lineStart, end < 0 ? text.length : end) };
}

const blankOf = (line: Line): string => indentation.exec(line.text)?.[0] ?? "";

const isOdd = (blank: string): boolean => /[^ ]/.test(blank);
