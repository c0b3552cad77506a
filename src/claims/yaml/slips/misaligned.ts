import { areSiblings } from "../../fields/known-keys.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";
import { continuesStray, isMeantAsKey, isProse, strayText } from "./stray-text.ts";

/** The column of the keys or the dashes of an open mapping or list. */
interface Level {
  readonly column: number;
  readonly of: "keys" | "dashes";
}

/**
 * Every line that is in no open column, lacks its dash, or lacks the indentation of the text that it continues, with its slip; null if the
 * slip of a line above covers it.
 */
export function misaligned(entries: readonly OutlineItem[]): ReadonlyMap<OutlineItem, Slip | null> {
  const slips = new Map<OutlineItem, Slip | null>();
  let levels: readonly Level[] = [];
  for (const [index, entry] of entries.entries()) {
    if (slips.has(entry)) continue;
    const first = entries[0];
    const open = levels.filter((level) => level.column <= entry.indent);
    const closed = levels.slice(open.length);
    if (first && open.length === 0 && closed.length > 0) {
      slips.set(first, indentedStart(first, entries.slice(0, index), entry.indent));
      levels = levelsOf(entry);
      continue;
    }
    const stray = straysFrom(entries, index, open);
    const slip = stray.length > 0 ? strayText(stray, entries[index - 1]) : slipAt(entries, index, open, closed);
    for (const line of stray) slips.set(line, null);
    if (slip) slips.set(entry, slip);
    // A misaligned line opens no level: compare the following lines with those before it.
    if (!slip) levels = [...open.filter((level) => staysOpen(level, entry)), ...levelsOf(entry)];
  }
  return slips;
}

/** The lines of the text without indentation that begins here; none if this is a key, an entry of a list or the value of a key. */
function straysFrom(entries: readonly OutlineItem[], index: number, open: readonly Level[]): readonly OutlineItem[] {
  const entry = entries[index];
  const before = entries[index - 1];
  if (!entry || (!isDashBelowBlock(entry, before, open) && !isTextAlone(entry, before))) return [];
  // A file that is nothing but text has no keys to get in the way of.
  if (before === undefined && entries.every(({ key }) => key === null)) return [];
  if (before?.value === "" && entry.indent > before.owner) return [];
  if (isInList(entry, before, open) && !isProse(entry)) return [];
  const below = entries.slice(index + 1);
  const end = below.findIndex((line, at) => !continuesStray(line, below[at - 1] ?? entry));
  return [entry, ...below.slice(0, end === -1 ? below.length : end)];
}

const isTextAlone = (entry: OutlineItem, before: OutlineItem | undefined): boolean =>
  entry.key === null && entry.dashes.length === 0 && !isMeantAsKey(entry, before);

/** Whether a dash is below a text, in no list: it is a line of the text without its indentation. */
const isDashBelowBlock = (entry: OutlineItem, before: OutlineItem | undefined, open: readonly Level[]): boolean =>
  entry.dashes.length > 0 &&
  /^[|>]/.test(before?.value ?? "") &&
  !open.some((level) => level.of === "dashes" && level.column === entry.indent);

/** Whether a line without a key stands where an entry of a list is expected. */
function isInList(entry: OutlineItem, before: OutlineItem | undefined, open: readonly Level[]): boolean {
  const here = open.filter((level) => level.column === entry.indent);
  return (here.length === 1 && here[0]?.of === "dashes") || (before?.key === null && before.dashes.length > 0);
}

const staysOpen = ({ column, of }: Level, entry: OutlineItem): boolean =>
  column < entry.indent || (of === "keys" && entry.dashes[0] === column);

function levelsOf({ dashes, key, column }: OutlineItem): Level[] {
  const ofDashes = dashes.map((dash): Level => ({ column: dash, of: "dashes" }));
  return key === null ? ofDashes : [...ofDashes, { column, of: "keys" }];
}

function slipAt(
  entries: readonly OutlineItem[],
  index: number,
  open: readonly Level[],
  closed: readonly Level[],
): Slip | null {
  const entry = entries[index];
  const before = entries[index - 1];
  if (!entry || !before) return null;
  const here = open.filter((level) => level.column === entry.indent);
  const hasDash = entry.dashes.length > 0;
  if (!hasDash && here.length === 1 && here[0]?.of === "dashes") return missingDash(entry, entries, index);
  if (hasDash || entry.key !== null)
    return here.length > 0 || closed.length === 0
      ? null
      : outOfLine(entry, entries.slice(0, index), [...open, ...closed]);
  return isInList(entry, before, open) && !(before.value === "" && entry.indent > before.owner)
    ? missingDash(entry, entries, index)
    : null;
}

/** The first lines of the file are indented further than a later one, so the first lines are wrong. */
function indentedStart(first: OutlineItem, entries: readonly OutlineItem[], column: number): Slip {
  const word = first.key ?? first.value.split(/\s/, 1)[0] ?? "";
  const surplus = first.indent - column;
  const edits = entries.map(({ lineStart, start }) => ({
    start: lineStart,
    end: Math.min(lineStart + surplus, start),
    insert: "",
  }));
  return {
    rule: "wrong-indent",
    start: first.start,
    end: first.start + word.length,
    message: `\`${word}\` begins in column ${first.indent + 1}, but a later key begins in column ${column + 1}.`,
    help: `Delete the spaces before it, so that it begins in column ${column + 1}.`,
    edits,
    does: `moved \`${word}\` to column ${column + 1}`,
  };
}

function outOfLine(entry: OutlineItem, above: readonly OutlineItem[], levels: readonly Level[]): Slip {
  const kind = entry.dashes.length > 0 ? "dashes" : "keys";
  const columns = levels.filter((level) => level.of === kind).map((level) => level.column);
  const nearest =
    columns.toSorted((one, other) => Math.abs(one - entry.indent) - Math.abs(other - entry.indent))[0] ?? 0;
  const word = entry.dashes.length > 0 ? "-" : (entry.key ?? "");
  const choices = columns.map((column) => column + 1).join(" or ");
  const edits = [{ start: entry.lineStart, end: entry.start, insert: " ".repeat(nearest) }];
  return {
    rule: "wrong-indent",
    start: entry.start,
    end: entry.start + word.length,
    message: `\`${word}\` begins in column ${entry.indent + 1}, but no line above begins there.`,
    help: `Begin it in column ${choices === "" ? nearest + 1 : choices}, aligned with the lines that it belongs with.`,
    edits,
    does:
      columns.length > 1 || !fitsBeside(entry, above, nearest) ? null : `moved \`${word}\` to column ${nearest + 1}`,
  };
}

/** Whether a key can be in the same mapping as the last key above that begins in a column. */
function fitsBeside({ key }: OutlineItem, above: readonly OutlineItem[], column: number): boolean {
  const sibling = above.findLast((item) => item.key !== null && item.column === column)?.key ?? null;
  return key === null || sibling === null || areSiblings(key, sibling);
}

function missingDash(entry: OutlineItem, entries: readonly OutlineItem[], index: number): Slip {
  const first = entry.value.split(/\r?\n/, 1)[0] ?? "";
  const line = entry.key === null ? first : `${entry.key}: ${first}`.trim();
  // A key that the entry above already has begins a new entry; another key may belong to the entry above.
  let begun = index - 1;
  while (begun > 0 && !entries[begun]?.dashes.includes(entry.indent)) begun--;
  const isNew = entry.key === null || entries.slice(begun, index).some(({ key }) => key === entry.key);
  const fits = isNew || fitsBeside(entry, entries.slice(0, index), entries[begun]?.column ?? 0);
  const asEntry = `write \`- ${line}\``;
  const edits = [{ start: entry.start, end: entry.start, insert: isNew ? "- " : "  " }];
  return {
    rule: "missing-dash",
    start: entry.start,
    end: entry.start + (entry.key ?? first).length,
    message: "This line seems to belong to a list but does not begin with a dash.",
    help: isNew
      ? `If it begins a new entry, ${asEntry}. If it belongs to the entry above, indent it by two more spaces.`
      : `If it belongs to the entry above, indent it by two more spaces. If it begins a new entry, ${asEntry}.`,
    edits,
    does: isNew ? "put a dash before the entry" : fits ? "indented the key to match the entry above" : null,
  };
}
