import type { Edit } from "../../../model/index.ts";
import { indentation, widthOf, type Entry, type Line } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** A stretch of white space where YAML wants plain spaces, and what should stand there. */
interface Stretch extends Edit {
  readonly found: string;
}

/** Tabs that indent, and no-break spaces and the like that web pages and word processors make, wherever YAML wants plain spaces: one slip for all of them. */
export function oddSpace(text: string, entries: readonly Entry[]): Slip | null {
  const stretches = [
    ...entries
      .flatMap((entry) => [firstLine(text, entry), ...entry.continuation.flatMap((line) => edge(line, entry))])
      .flatMap(inIndent),
    ...entries.flatMap((entry) => behindMarks(text, entry)),
  ].toSorted((one, other) => one.start - other.start);
  const [first] = stretches;
  if (!first) return null;
  const { message, help } = first.found.includes("\t")
    ? ofTab(stretches.length - 1)
    : ofOther(first.found, stretches.length - 1);
  return {
    rule: "tab-as-indent",
    start: first.start,
    end: first.end,
    message,
    help,
    edits: stretches.map(({ start, end, insert }) => ({ start, end, insert })),
    does: first.found.includes("\t") ? "indented with plain spaces" : "wrote plain spaces for invisible ones",
  };
}

function firstLine(text: string, { lineStart }: Entry): Line {
  const end = text.indexOf("\n", lineStart);
  return { start: lineStart, text: text.slice(lineStart, end < 0 ? text.length : end) };
}

/** Within a value, only the columns that set it apart from its key have to be spaces. */
function edge(line: Line, { owner }: Entry): readonly Line[] {
  const blank = indentation.exec(line.text)?.[0] ?? "";
  return /[^ ]/.test(blank.slice(0, owner + 1)) ? [line] : [];
}

function inIndent({ start, text }: Line): readonly Stretch[] {
  const found = indentation.exec(text)?.[0] ?? "";
  if (!/[^ ]/.test(found)) return [];
  const insert = Array.from(found, (space) => " ".repeat(widthOf(space))).join("");
  return [{ start, end: start + found.length, insert, found }];
}

/** Behind a dash, and before and behind a key's colon. Where a plain space or a tab stands there too, what follows it is a part of the text. */
function behindMarks(text: string, entry: Entry): readonly Stretch[] {
  const { start, head, key } = entry;
  const dashes = [...text.slice(start, head).matchAll(/(?<=[^\s\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]+/g)].map(
    ({ 0: found, index }) => ({ found, start: start + index, end: start + index + found.length, insert: " " }),
  );
  if (key === null) return dashes.filter(isOdd);
  const lineEnd = text.indexOf("\n", head);
  const line = text.slice(head, lineEnd < 0 ? text.length : lineEnd);
  const [marks = "", before = "", behind = ""] =
    /^["']?[\w-]+["']?([^\S\r\n]*):([\s\u200b\u2060\ufeff]*)/.exec(line) ?? [];
  const end = head + marks.length;
  const colon = end - behind.length - 1;
  return [
    ...dashes,
    { found: before, start: colon - before.length, end: colon, insert: "" },
    { found: behind, start: colon + 1, end, insert: marks.length === line.length ? "" : " " },
  ].filter(isOdd);
}

const isOdd = ({ found }: Stretch): boolean => /^[^ \t\r]/.test(found);

const ofTab = (others: number): Pick<Slip, "message" | "help"> => ({
  message: `This line is indented with a tab${others === 0 ? "" : `, and ${others} further down with tabs`}; YAML counts only plain spaces.`,
  help: "Delete what stands before the first word and press the space bar instead: two spaces for each step inwards.",
});

function ofOther(found: string, others: number): Pick<Slip, "message" | "help"> {
  const code = (/[^ ]/.exec(found)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const more = others === 0 ? "" : ` So it is in ${others} more ${others === 1 ? "place" : "places"} of this file.`;
  return {
    message: `An invisible space (U+${code}) stands where YAML needs a plain one.${more}`,
    help: "Delete it and press the space bar instead; `npm run check -- --fix` does that everywhere in the file.",
  };
}
