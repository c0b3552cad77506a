/** Lines that begin in the wrong column, or lack the dash or the indentation that would show what they belong to. */
import { areSiblings } from "../../schema/index.ts";
import { indentWidth, type OutlineItem } from "../outline.ts";
import { keyAtStart, type Slip } from "./slip.ts";

/** The column of the keys or the dashes of an open mapping or list. */
interface Level {
  readonly column: number;
  readonly of: "keys" | "dashes";
}

/** A line in no open column, without its dash, or without the indentation of the text that it continues. */
export function misaligned(items: readonly OutlineItem[], index: number): Slip | null {
  const [first, item, before] = [items[0], items[index], items[index - 1]];
  if (!first || !item) return null;
  const above = items.slice(0, index);
  const levels = levelsAt(above);
  const isText = item.key === null && item.dashes.length === 0;
  const isBelowKey = before?.value === "" && item.indent > before.owner;
  if (isText && isBelowKey) return null;
  const here = levels.filter(({ column }) => column === item.indent);
  const isInList = (here.length === 1 && here[0]?.of === "dashes") || (isText && isEntry(before));
  if (item.dashes.length === 0 && isInList && !(isText && isProse(item))) return missingDash(item, above);
  if (isText) return strayText(items, index);
  // An entry of a list in Markdown.
  if (before && isBlock(before) && item.key === null && !here.some(({ of }) => of === "dashes"))
    return strayText(items, index);
  const isShallower = levels.some(({ column }) => column > item.indent);
  if (here.length > 0 || !isShallower) return null;
  return levels.every(({ column }) => column > item.indent)
    ? indentedStart(first, above, item.indent)
    : outOfLine(item, above, levels);
}

/** Whether an item has its text on the lines below. */
const isBlock = ({ value }: OutlineItem): boolean => /^[|>]/.test(value);

const isEntry = (item: OutlineItem | undefined): boolean => item?.key === null && item.dashes.length > 0;

/** Whether a value has more words than an id, a name or a date. */
const isProse = ({ value }: OutlineItem): boolean => value.split(/\s+/, 5).length === 5;

/** The columns of the mappings and lists that are open after these items, the innermost first. */
function levelsAt(above: readonly OutlineItem[]): readonly Level[] {
  const levels: Level[] = [];
  let limit = Infinity;
  for (const { key, column, dashes, indent } of above.toReversed()) {
    const own: readonly Level[] = [
      ...(key === null ? [] : [{ column, of: "keys" as const }]),
      ...dashes.toReversed().map((dash) => ({ column: dash, of: "dashes" as const })),
    ];
    levels.push(...own.filter((level) => level.column < limit || (level.column === limit && isListOf(level, levels))));
    limit = Math.min(limit, indent);
    if (limit === 0) break;
  }
  return levels;
}

/** A list may stand in the column of the key that it belongs to. */
const isListOf = ({ column, of }: Level, levels: readonly Level[]): boolean =>
  of === "keys" && !levels.some((level) => level.of === "keys" && level.column === column);

/** The first lines of the file are indented further than a later one, so the first lines are wrong. */
function indentedStart(first: OutlineItem, above: readonly OutlineItem[], column: number): Slip {
  const word = first.key ?? "-";
  const surplus = first.indent - column;
  return {
    rule: "wrong-indent",
    start: first.start,
    end: first.start + word.length,
    message: `\`${word}\` begins in column ${first.indent + 1}, but a later key begins in column ${column + 1}.`,
    help: `Delete the spaces before it, so that it begins in column ${column + 1}.`,
    edits: above.map(({ lineStart, start }) => ({
      start: lineStart,
      end: Math.min(lineStart + surplus, start),
      insert: "",
    })),
    does: `moved \`${word}\` to column ${column + 1}`,
  };
}

function outOfLine(item: OutlineItem, above: readonly OutlineItem[], levels: readonly Level[]): Slip {
  const kind = item.dashes.length > 0 ? "dashes" : "keys";
  const columns = levels.flatMap(({ column, of }) => (of === kind ? [column] : [])).toSorted((a, b) => a - b);
  const [nearest = 0] = columns.toSorted((a, b) => Math.abs(a - item.indent) - Math.abs(b - item.indent));
  const word = item.dashes.length > 0 ? "-" : (item.key ?? "");
  const choices = columns.map((column) => column + 1).join(" or ");
  return {
    rule: "wrong-indent",
    start: item.start,
    end: item.start + word.length,
    message: `\`${word}\` begins in column ${item.indent + 1}, but no line above begins there.`,
    help: `Begin it in column ${choices || nearest + 1}, aligned with the lines that it belongs with.`,
    edits: [{ start: item.lineStart, end: item.start, insert: " ".repeat(nearest) }],
    does: columns.length > 1 || !fitsBeside(item, above, nearest) ? null : `moved \`${word}\` to column ${nearest + 1}`,
  };
}

/** Whether a key can be in the same mapping as the last key above that begins in a column. */
function fitsBeside({ key }: OutlineItem, above: readonly OutlineItem[], column: number): boolean {
  const sibling = above.findLast((each) => each.key !== null && each.column === column)?.key ?? null;
  return key === null || sibling === null || areSiblings(key, sibling);
}

function missingDash(item: OutlineItem, above: readonly OutlineItem[]): Slip {
  const first = item.value.split(/\r?\n/, 1)[0] ?? "";
  const line = item.key === null ? first : `${item.key}: ${first}`.trim();
  const begun = above.slice(above.findLastIndex(({ dashes }) => dashes.includes(item.indent)));
  // A key that the entry above already has begins a new entry; another key may belong to the entry above.
  const isNew = item.key === null || begun.some(({ key }) => key === item.key);
  const fits = isNew || fitsBeside(item, above, begun[0]?.column ?? 0);
  return {
    rule: "missing-dash",
    start: item.start,
    end: item.start + (item.key ?? first).length,
    message: "This line seems to belong to a list but does not begin with a dash.",
    help: `If it begins a new entry, write \`- ${line}\`. If it belongs to the entry above, indent it by two more spaces.`,
    edits: [{ start: item.start, end: item.start, insert: isNew ? "- " : "  " }],
    does: isNew ? "put a dash before the entry" : fits ? "indented the key to match the entry above" : null,
  };
}

/** Lines without a key, a dash or the indentation of the text that they continue: one slip for all of them. */
function strayText(items: readonly OutlineItem[], position: number): Slip | null {
  const isStray = ({ key, indent }: OutlineItem): boolean => key === null && indent === items[position]?.indent;
  const index = items.findLastIndex((item, at) => at < position && !isStray(item)) + 1;
  const [first, before] = [items[index], items[index - 1]];
  const after = items.findIndex((item, at) => at > index && !isStray(item));
  // A file that is nothing but text has no keys to get in the way of.
  if (!first || items.every(({ key }) => key === null)) return null;
  const lines = items.slice(index, after === -1 ? undefined : after);
  const { key = null, owner = 0, value = "", continuation = [] } = before ?? {};
  const isOfBlock = before !== undefined && isBlock(before);
  // Only a text goes on; what may belong anywhere becomes a comment, so that it causes no other finding.
  const goesOn = key !== null && (isOfBlock || /\s/.test(value));
  const width = continuation[0] ? indentWidth(continuation[0].text) : owner + 2;
  const below = lines.flatMap(({ continuation }) =>
    continuation.filter(({ text }) => !goesOn || indentWidth(text) < width),
  );
  const starts = [
    ...lines.map(({ lineStart, start }) => ({ start: lineStart, end: start })),
    ...below.map(({ start, text }) => ({ start, end: start + text.search(/\S/) })),
  ];
  const [text = ""] = first.value.split(/\r?\n/, 1);
  const others = starts.length - 1;
  const more = others === 0 ? "" : ` The same is true of ${others} more ${others === 1 ? "line" : "lines"} below.`;
  return {
    rule: "wrong-indent",
    start: first.start,
    end: first.valueStart + text.length,
    message: goesOn
      ? `This line has no key and is not indented, so YAML does not read it as part of \`${key}\`.${more}`
      : `This line has no key, so YAML can't tell what it belongs to.${more}`,
    help: `${goesOn ? `If it continues \`${key}\`, indent it by ${width} spaces.` : "If it belongs to the explanation, put it below `explanation: |`, indented by 2 spaces."} If it is a key, add a colon and a space. If it is a comment, begin it with \`# \`.`,
    edits: goesOn
      ? starts.map((blank) => ({ ...blank, insert: " ".repeat(width) }))
      : starts.map(({ start }) => ({ start, end: start, insert: "# " })),
    does:
      goesOn && isOfBlock && below.length === 0 && lines.every(({ dashes }) => dashes.length === 0)
        ? "indented the text to match the text above"
        : null,
  };
}

/** A text below `|` or `>` with a line that is indented less than the first. */
export function unevenBlock({ value, continuation }: OutlineItem): Slip | null {
  const [first] = continuation;
  if (!first || !/^[|>][+-]?(\s|$)/.test(value)) return null;
  const indent = indentWidth(first.text);
  const left = continuation.filter(({ text }) => indentWidth(text) < indent);
  const [line] = left;
  if (!line) return null;
  // Indentation may mean something in a list or a quotation, or where some lines have more of it; a key may be one.
  const hasLayout = continuation.some(
    (each) =>
      indentWidth(each.text) > indent || /^\s*(?:[-*+>`~|]|\d+[.)])/.test(each.text) || keyAtStart(each) !== null,
  );
  return {
    rule: "wrong-indent",
    start: line.start + line.text.search(/\S/),
    end: line.start + line.text.trimEnd().length,
    message: "This line is indented less than the first line of the text.",
    help: `Indent every line of the text by at least ${indent} spaces.`,
    edits: left.map(({ start, text }) => ({ start, end: start, insert: " ".repeat(indent - indentWidth(text)) })),
    does: hasLayout ? null : "indented the lines of the text like its first",
  };
}
