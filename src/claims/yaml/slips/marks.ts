/**
 * Characters that look like the spaces and hyphens that YAML needs. One slip covers all of a file; the file may be
 * valid YAML.
 */
import { codePointOf } from "../../../text/characters.ts";
import type { Edit } from "../../model/index.ts";
import { indentation, widthOf, type Line, type OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

const zeroWidth = /[\u200b\u2060\ufeff]/;

/** Tabs, no-break spaces and similar where YAML needs plain spaces. */
export function oddSpaces(text: string, items: readonly OutlineItem[]): Slip | null {
  const spaces = items
    .flatMap((item) => [
      ...inIndent(lineAt(text, item.lineStart)),
      // Inside a value, only the indentation needs plain spaces.
      ...item.continuation.filter((line) => /[^ ]/.test(indentOf(line).slice(0, item.owner + 1))).flatMap(inIndent),
      ...aroundMarks(text, item),
    ])
    .toSorted((one, other) => one.start - other.start);
  const [first] = spaces;
  if (!first) return null;
  // A character without width may stand for a space, or be there by accident.
  const isGuess = spaces.some(({ found, isIndent }) => isIndent && zeroWidth.test(found));
  const code = codePointOf(first.found.replace(/^ +/, ""));
  const what = first.found.includes("\t") ? "A tab" : `An invisible space (U+${code})`;
  return {
    rule: "tab-as-indent",
    start: first.start,
    end: first.end,
    message: `${what} is where YAML needs plain spaces.${moreOf(spaces.length - 1, "place")}`,
    help: isGuess ? "Align the line with plain spaces." : "Write plain spaces, or run `npm run check -- --fix`.",
    edits: spaces.map(({ start, end, insert }) => ({ start, end, insert })),
    does: isGuess ? null : "wrote plain spaces for tabs or invisible ones",
  };
}

const moreOf = (count: number, what: string): string =>
  count === 0 ? "" : ` The same is true of ${count} more ${what}${count === 1 ? "" : "s"} in this file.`;

/** White space where YAML needs plain spaces, and its replacement. */
interface Space extends Edit {
  readonly found: string;
  readonly isIndent: boolean;
}

const indentOf = ({ text }: Line): string => indentation.exec(text)?.[0] ?? "";

function lineAt(text: string, start: number): Line {
  const end = text.indexOf("\n", start);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

function inIndent(line: Line): readonly Space[] {
  const found = indentOf(line);
  if (!/[^ ]/.test(found)) return [];
  const insert = Array.from(found, (space) => " ".repeat(widthOf(space))).join("");
  return [{ start: line.start, end: line.start + found.length, insert, found, isIndent: true }];
}

/**
 * White space after a dash, and before and after a key's colon. After a plain space or a tab, other white space is part
 * of the text.
 */
function aroundMarks(text: string, { start, head, key }: OutlineItem): readonly Space[] {
  const spaces: Space[] = [];
  const add = (found: string, at: number, insert: string): void => {
    if (/^[^ \t\r]/.test(found)) spaces.push({ found, start: at, end: at + found.length, insert, isIndent: false });
  };
  for (const { 0: found, index } of text
    .slice(start, head)
    .matchAll(/(?<=[^\s\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]+/g))
    add(found, start + index, " ");
  if (key === null) return spaces;
  const line = lineAt(text, head).text;
  const [marks = "", name = "", before = "", after = ""] =
    /^(["']?[\w-]+["']?)([^\S\r\n]*):([\s\u200b\u2060\ufeff]*)/.exec(line) ?? [];
  add(before, head + name.length, "");
  add(after, head + name.length + before.length + 1, marks.length === line.length ? "" : " ");
  return spaces;
}

/** `– person: george-orwell`, as autocorrection writes it, or a bullet. */
export function wrongDashes(text: string, items: readonly OutlineItem[]): Slip | null {
  const places = items.flatMap(({ wrongDash }) => wrongDash ?? []);
  const [first] = places;
  if (first === undefined) return null;
  const mark = text[first] ?? "";
  return {
    rule: "missing-dash",
    start: first,
    end: first + 1,
    message: `This entry of a list begins with \`${mark}\`, but YAML needs a hyphen (\`-\`).${moreOf(places.length - 1, "line")}`,
    help: "Write a hyphen (`-`) and a space, or run `npm run check -- --fix`.",
    edits: places.map((place) => ({ start: place, end: place + 1, insert: "-" })),
    does: `wrote \`-\` for \`${mark}\``,
  };
}
