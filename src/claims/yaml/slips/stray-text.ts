import { knownKeys } from "../../fields/known-keys.ts";
import { indentWidth, type Line, type OutlineItem } from "../outline.ts";
import { missingColon } from "./missing-colon.ts";
import { missingSpace } from "./missing-space.ts";
import type { Slip } from "./slip.ts";

/** A text without indentation among the keys: one slip for all of its lines. `before` is the item above it. */
export function strayText(lines: readonly OutlineItem[], before: OutlineItem | undefined): Slip | null {
  const [first] = lines;
  if (!first) return null;
  const isBlock = before !== undefined && /^[|>]/.test(before.value);
  const above = before !== undefined && (isBlock || goesOn(before, first)) ? before : null;
  const owner = above === null || above.key === null ? "the text above" : `\`${above.key}\``;
  const width = widthBelow(above);
  const isAdjacent = above !== null && first.lineStart - above.valueEnd <= 2;
  const further = lines.reduce((sum, line) => sum + 1 + movedWith(line, width).length, -1);
  const more = further === 0 ? "" : ` The same is true of ${further} more ${further === 1 ? "line" : "lines"} below.`;
  const hasDash = first.dashes.length > 0;
  const otherwise = hasDash
    ? ""
    : further === 0
      ? "If it is a key, add a colon. If it is a comment, begin it with `#`."
      : "If it is a comment, begin each line with `#`.";
  return {
    rule: "wrong-indent",
    start: first.start,
    end: first.start + (/^.*/.exec(textOf(first))?.[0].trimEnd().length ?? 0),
    message:
      above === null
        ? `This line has no key, so YAML can't tell what it belongs to.${more}`
        : hasDash
          ? `This line is indented less than the text of ${owner}.${more}`
          : `This line has no key and is not indented, so YAML does not read it as part of ${owner}.${more}`,
    help: `${placeFor(above, owner, width)} ${otherwise}`.trimEnd(),
    // What may belong anywhere is passed over, so that it causes no other finding.
    edits: lines.flatMap((line) => (isBlock || isAdjacent ? indented(line, width) : commented(line))),
    // A line below `|` continues that text; another may be a key without its colon.
    does:
      isBlock && lines.every((line) => isText(line) && isEven(line, width))
        ? "indented the text to match the text above"
        : null,
  };
}

/** Whether an item continues the stray text above it: it has no key, or a word with a colon that begins a sentence. */
export function continuesStray(entry: OutlineItem, above: OutlineItem): boolean {
  if (entry.indent !== above.indent) return false;
  const { key, value, dashes } = entry;
  if (dashes.length > 0 && above.dashes.length > 0) return true;
  if (key !== null) return /^[A-Z]/.test(key) && !knownKeys.has(key.toLowerCase()) && isProse(entry);
  return isProse(entry) || (dashes.length === 0 && value !== "" && !isMeantAsKey(entry, above));
}

/** Whether a line is a key or an entry of a list without its space or its colon. */
export const isMeantAsKey = (entry: OutlineItem, above: OutlineItem | undefined): boolean =>
  (missingSpace(entry) ?? missingColon(entry, above)) !== null;

/** Whether a value has more words than an id, a name or a date. */
export const isProse = ({ value }: OutlineItem): boolean => value.split(/\s+/, 5).length === 5;

/** Whether a line is certainly no key and no entry of a list. */
const isText = ({ key, dashes }: OutlineItem): boolean => key === null && dashes.length === 0;

/** Whether the item above has a text that may go on in this line. */
const goesOn = (above: OutlineItem, line: OutlineItem): boolean =>
  above.dashes.length === 0 && /\s/.test(above.value) && (above.key === null || above.column === line.indent);

const textOf = ({ key, value }: OutlineItem): string => (key === null ? value : `${key}: ${value}`);

/** The width of the indentation that a text below this item needs. */
function widthBelow(above: OutlineItem | null): number {
  const [line] = above?.continuation ?? [];
  return line ? indentWidth(line.text) : (above?.owner ?? 0) + 2;
}

function placeFor(above: OutlineItem | null, owner: string, width: number): string {
  if (above === null) return "If it belongs to the explanation, put it below `explanation: |`, indented by 2 spaces.";
  const isMarkdown = above.key === "explanation" || above.key === "summary";
  return isMarkdown && !/^[|>]/.test(above.value)
    ? `If it continues ${owner}, write \`${above.key}: |\` and the whole text on the lines below, indented by ${width} spaces.`
    : `If it continues ${owner}, indent it by ${width} spaces.`;
}

/** Indents a line and those that move with it. */
const indented = (line: OutlineItem, width: number): Slip["edits"] => [
  { start: line.lineStart, end: line.start, insert: " ".repeat(width) },
  ...movedWith(line, width).map(({ start }) => ({
    start,
    end: start,
    insert: " ".repeat(Math.max(0, width - line.indent)),
  })),
];

/** The lines that continue a line without indentation, unless they have that of the text already. */
const movedWith = (line: OutlineItem, width: number): readonly Line[] =>
  isIndented(line, width) ? [] : line.continuation;

/** Whether the lines below a line without indentation have that of the text, so that only this line has lost its own. */
const isIndented = ({ continuation }: OutlineItem, width: number): boolean =>
  continuation.some(({ text }) => indentWidth(text) >= width);

/** Whether it is clear which of the lines below a line without indentation have lost their own too: all or none. */
const isEven = (line: OutlineItem, width: number): boolean =>
  !isIndented(line, width) || line.continuation.every(({ text }) => indentWidth(text) >= width);

const commented = ({ lineStart, continuation }: OutlineItem): Slip["edits"] =>
  [lineStart, ...continuation.map(({ start }) => start)].map((start) => ({ start, end: start, insert: "# " }));
