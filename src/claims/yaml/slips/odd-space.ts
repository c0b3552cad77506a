import type { Edit } from "../../model/index.ts";
import { indentation, widthOf, type OutlineItem, type Line } from "../outline.ts";
import type { Slip } from "./slip.ts";
import { zeroWidth, zeroWidths } from "./zero-width.ts";

/** White space where YAML needs plain spaces, and its replacement. */
interface Space extends Edit {
  readonly found: string;
  /** Whether it is unclear how many spaces it stands for. */
  readonly isGuess?: boolean;
}

/** Tabs, no-break spaces and similar where YAML needs plain spaces: one slip for all of them. */
export function oddSpace(text: string, entries: readonly OutlineItem[]): Slip | null {
  const widths = zeroWidths(text, entries);
  const spaces = [
    ...entries.flatMap((entry) => [
      ...inIndent(firstLine(text, entry), widths.get(entry) ?? null),
      ...entry.continuation.flatMap((line) => edge(line, entry)).flatMap((line) => inIndent(line, null)),
    ]),
    ...entries.flatMap((entry) => aroundMarks(text, entry)),
  ].toSorted((one, other) => one.start - other.start);
  const [first] = spaces;
  if (!first) return null;
  const { message, help } = first.found.includes("\t")
    ? ofTab(spaces.length - 1)
    : ofOther(first.found, spaces.length - 1);
  const isCertain = !spaces.some(({ isGuess }) => isGuess);
  return {
    rule: "tab-as-indent",
    start: first.start,
    end: first.end,
    message,
    help: isCertain ? help : "Align the line with plain spaces.",
    edits: spaces.map(({ start, end, insert }) => ({ start, end, insert })),
    does: isCertain ? done(first.found) : null,
  };
}

const done = (found: string): string =>
  found.includes("\t") ? "indented with plain spaces" : "wrote plain spaces for invisible ones";

function firstLine(text: string, { lineStart }: OutlineItem): Line {
  const end = text.indexOf("\n", lineStart);
  return { start: lineStart, text: text.slice(lineStart, end < 0 ? text.length : end) };
}

/** Inside a value, only the indentation needs plain spaces. */
function edge(line: Line, { owner }: OutlineItem): readonly Line[] {
  const blank = indentation.exec(line.text)?.[0] ?? "";
  return /[^ ]/.test(blank.slice(0, owner + 1)) ? [line] : [];
}

/** `width` is that of a character without width; null if it is unclear what it stands for. */
function inIndent({ start, text }: Line, width: 0 | 1 | null): readonly Space[] {
  const found = indentation.exec(text)?.[0] ?? "";
  if (!/[^ ]/.test(found)) return [];
  const insert = Array.from(found, (space) => " ".repeat(zeroWidth.test(space) ? (width ?? 0) : widthOf(space))).join(
    "",
  );
  const isGuess = width === null && zeroWidth.test(found);
  return [{ start, end: start + found.length, insert, found, isGuess }];
}

/** White space after a dash, and before and after a key's colon. After a plain space or a tab, other white space is part of the text. */
function aroundMarks(text: string, entry: OutlineItem): readonly Space[] {
  const { start, head, key } = entry;
  const dashes = [...text.slice(start, head).matchAll(/(?<=[^\s\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]+/g)].map(
    ({ 0: found, index }) => ({
      found,
      start: start + index,
      end: start + index + found.length,
      insert: " ",
    }),
  );
  if (key === null) return dashes.filter(isOdd);
  const lineEnd = text.indexOf("\n", head);
  const line = text.slice(head, lineEnd < 0 ? text.length : lineEnd);
  const [marks = "", before = "", after = ""] =
    /^["']?[\w-]+["']?([^\S\r\n]*):([\s\u200b\u2060\ufeff]*)/.exec(line) ?? [];
  const end = head + marks.length;
  const colon = end - after.length - 1;
  return [
    ...dashes,
    { found: before, start: colon - before.length, end: colon, insert: "" },
    { found: after, start: colon + 1, end, insert: marks.length === line.length ? "" : " " },
  ].filter(isOdd);
}

const isOdd = ({ found }: Space): boolean => /^[^ \t\r]/.test(found);

const ofTab = (others: number): Pick<Slip, "message" | "help"> => ({
  message: `This line is indented with a tab${others === 0 ? "" : `, and so ${others === 1 ? "is 1" : `are ${others}`} more below`}. YAML allows only plain spaces here.`,
  help: "Replace the tab with spaces, two for each level.",
});

function ofOther(found: string, others: number): Pick<Slip, "message" | "help"> {
  const code = (/[^ ]/.exec(found)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const more =
    others === 0 ? "" : ` The same is true of ${others} more ${others === 1 ? "place" : "places"} in this file.`;
  return {
    message: `An invisible space (U+${code}) is where YAML needs a plain one.${more}`,
    help: "Replace it with a plain space, or run `npm run check -- --fix`.",
  };
}
