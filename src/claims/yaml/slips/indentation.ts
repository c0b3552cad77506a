/** Lines that begin in the wrong column, or lack the dash or the indentation that would show what they belong to. */
import { areSiblings, knownKeys } from "../../schema/index.ts";
import { indentWidth, type OutlineItem } from "../outline.ts";
import { isBlock, keyAtStart, type Slip } from "./slip.ts";
import { badHead } from "./values.ts";

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
  const isText = item.key === null && item.dashes.length === 0;
  if (isText && !isListed(item, above) && !(before?.value === "" && item.indent > before.owner))
    return strayText(items, index);
  if (!before) return null;
  const levels = levelsAt(above);
  if (levels.every(({ column }) => column > item.indent) && first.indent > item.indent)
    return indentedStart(first, above, item.indent);
  if (
    item.dashes.length > 0 &&
    isBlock(before) &&
    !levels.some(({ column, of }) => of === "dashes" && column === item.indent)
  )
    return strayText(items, index);
  const here = levels.filter(({ column }) => column === item.indent);
  if (item.dashes.length === 0 && (isText || here.every(({ of }) => of === "dashes")) && isListed(item, above))
    return isText && item.indent > before.owner && before.value === "" ? null : missingDash(item, above);
  const isShallower = levels.some(({ column }) => column > item.indent);
  return here.length > 0 || !isShallower || isText ? null : outOfLine(item, above, levels);
}

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

/** Whether a line stands where an entry of a list is expected. */
function isListed(item: OutlineItem, above: readonly OutlineItem[]): boolean {
  const before = above.at(-1);
  if (before === undefined) return false;
  const here = levelsAt(above).filter(({ column }) => column === item.indent);
  const isInList =
    (here.length === 1 && here[0]?.of === "dashes") ||
    (item.key === null && before.key === null && before.dashes.length > 0);
  return isInList && !(item.key === null && isProse(item));
}

/** The first lines of the file are indented further than a later one, so the first lines are wrong. */
function indentedStart(first: OutlineItem, above: readonly OutlineItem[], column: number): Slip {
  const word = first.key ?? first.value.split(/\s/, 1)[0] ?? "";
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
  const columns = levels.filter((level) => level.of === kind).map((level) => level.column);
  const inOrder = columns.toSorted((one, other) => one - other);
  const [nearest = 0] = inOrder.toSorted((one, other) => Math.abs(one - item.indent) - Math.abs(other - item.indent));
  const word = item.dashes.length > 0 ? "-" : (item.key ?? "");
  const choices = inOrder.map((column) => column + 1).join(" or ");
  return {
    rule: "wrong-indent",
    start: item.start,
    end: item.start + word.length,
    message: `\`${word}\` begins in column ${item.indent + 1}, but no line above begins there.`,
    help: `Begin it in column ${choices === "" ? nearest + 1 : choices}, aligned with the lines that it belongs with.`,
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
  const asEntry = `write \`- ${line}\``;
  return {
    rule: "missing-dash",
    start: item.start,
    end: item.start + (item.key ?? first).length,
    message: "This line seems to belong to a list but does not begin with a dash.",
    help: isNew
      ? `If it begins a new entry, ${asEntry}. If it belongs to the entry above, indent it by two more spaces.`
      : `If it belongs to the entry above, indent it by two more spaces. If it begins a new entry, ${asEntry}.`,
    edits: [{ start: item.start, end: item.start, insert: isNew ? "- " : "  " }],
    does: isNew ? "put a dash before the entry" : fits ? "indented the key to match the entry above" : null,
  };
}

/** A text without indentation among the keys: one slip for all of its lines. */
function strayText(items: readonly OutlineItem[], position: number): Slip | null {
  let index = position;
  while (index > 0 && isStray(items[index - 1]) && continuesStray(items[index], items[index - 1])) index -= 1;
  const [first, before] = [items[index], items[index - 1]];
  // A file that is nothing but text has no keys to get in the way of.
  if (!first || (!before && items.every(({ key }) => key === null))) return null;
  const lines = [first];
  for (const line of items.slice(index + 1)) {
    if (!continuesStray(line, lines.at(-1) ?? first)) break;
    lines.push(line);
  }
  const isBelowBlock = isBlock(before);
  const above = before !== undefined && (isBelowBlock || goesOn(before, first)) ? before : null;
  const owner = above === null || above.key === null ? "the text above" : `\`${above.key}\``;
  const width = above?.continuation[0] ? indentWidth(above.continuation[0].text) : (above?.owner ?? 0) + 2;
  const moved = lines.flatMap((line) => (isIndented(line, width) ? [] : line.continuation));
  const further = lines.length - 1 + moved.length;
  const hasDash = first.dashes.length > 0;
  const problem =
    above === null
      ? "This line has no key, so YAML can't tell what it belongs to."
      : hasDash
        ? `This line is indented less than the text of ${owner}.`
        : `This line has no key and is not indented, so YAML does not read it as part of ${owner}.`;
  const more = further === 0 ? "" : ` The same is true of ${further} more ${further === 1 ? "line" : "lines"} below.`;
  const isSlashes = first.value.startsWith("//");
  const isComment = isSlashes
    ? "If it is a comment, write `#` and a space in place of `//`."
    : further === 0
      ? "If it is a comment, begin it with `#`."
      : "If it is a comment, begin each line with `#`.";
  const otherwise = hasDash
    ? ""
    : further === 0 && !isSlashes
      ? `If it is a key, add a colon. ${isComment}`
      : isComment;
  const isAdjacent = above !== null && !isSlashes && first.lineStart - above.valueEnd <= 2;
  return {
    rule: "wrong-indent",
    start: first.start,
    end:
      first.start +
      (first.key === null ? "" : `${first.key}: `).length +
      (first.value.split(/\r?\n/, 1)[0] ?? "").length,
    message: problem + more,
    help: `${placeFor(above, owner, width)} ${otherwise}`.trimEnd(),
    // What may belong anywhere becomes a comment, so that it causes no other finding.
    edits:
      isBelowBlock || isAdjacent
        ? [
            ...lines.map(({ lineStart, start }) => ({ start: lineStart, end: start, insert: " ".repeat(width) })),
            ...moved.map(({ start }) => ({ start, end: start, insert: " ".repeat(Math.max(0, width - first.indent)) })),
          ]
        : [
            ...lines.map(({ lineStart }) => lineStart),
            ...lines.flatMap(({ continuation }) => continuation.map(({ start }) => start)),
          ].map((start) => ({ start, end: start, insert: "# " })),
    // A line below `|` continues that text, if it is clear which of the lines below have lost their indentation too:
    // all or none.
    does:
      isBelowBlock &&
      lines.every(
        ({ key, dashes, continuation }) =>
          key === null &&
          dashes.length === 0 &&
          new Set(continuation.map(({ text }) => indentWidth(text) >= width)).size <= 1,
      )
        ? "indented the text to match the text above"
        : null,
  };
}

const isStray = (item: OutlineItem | undefined): boolean =>
  item?.key === null && item.dashes.length === 0 && item.value !== "";

/** Whether an item continues the stray text above it: it has no key, or a word with a colon that begins a sentence. */
function continuesStray(item: OutlineItem | undefined, above: OutlineItem | undefined): boolean {
  if (!item || !above) return false;
  const { indent, key, value, dashes } = item;
  if (indent !== above.indent) return false;
  if (dashes.length > 0 && above.dashes.length > 0) return true;
  if (key !== null) return /^[A-Z]/.test(key) && !knownKeys.has(key.toLowerCase()) && isProse(item);
  return isProse(item) || (dashes.length === 0 && value !== "" && badHead(item, above) === null);
}

/** Whether a value has more words than an id, a name or a date. */
const isProse = ({ value }: OutlineItem): boolean => value.split(/\s+/, 5).length === 5;

/** Whether the item above has a text that may go on in this line. */
const goesOn = (above: OutlineItem, line: OutlineItem): boolean =>
  above.dashes.length === 0 && /\s/.test(above.value) && (above.key === null || above.column === line.indent);

/**
 * Whether the lines below a line without indentation have that of the text, so that only this line has lost its own.
 */
const isIndented = ({ continuation }: OutlineItem, width: number): boolean =>
  continuation.some(({ text }) => indentWidth(text) >= width);

function placeFor(above: OutlineItem | null, owner: string, width: number): string {
  if (above === null) return "If it belongs to the explanation, put it below `explanation: |`, indented by 2 spaces.";
  const isMarkdown = above.key === "explanation" || above.key === "summary";
  return isMarkdown && !isBlock(above)
    ? `If it continues ${owner}, write \`${above.key}: |\` and the whole text on the lines below, indented by ${width} spaces.`
    : `If it continues ${owner}, indent it by ${width} spaces.`;
}

/** A text below `|` or `>` with a line that is indented less than the first. */
export function unevenBlock({ key, value, continuation }: OutlineItem): Slip | null {
  const [first] = continuation;
  if (!first || !/^[|>][+-]?(\s|$)/.test(value)) return null;
  const indent = indentWidth(first.text);
  const left = continuation.filter(({ text }) => indentWidth(text) < indent);
  const [line] = left;
  if (!line) return null;
  const edits = left.map(({ start, text }) => ({ start, end: start, insert: " ".repeat(indent - indentWidth(text)) }));
  // It may have been moved there, or indented by accident.
  const asKey = continuation.find((each) => keyAtStart(each) !== null);
  const word = asKey ? (keyAtStart(asKey) ?? "") : "";
  if (asKey)
    return {
      rule: "wrong-indent",
      start: asKey.start + asKey.text.indexOf(word),
      end: asKey.start + asKey.text.indexOf(word) + word.length,
      message: `\`${word}\` looks like a key in the text of \`${key ?? ""}\`, whose lines are not indented alike.`,
      help: "If it is a key, align it with those that it belongs with. If not, indent all lines of the text alike.",
      edits,
      does: null,
    };
  // Indentation may mean something in a list or a quotation, or where some lines have more of it.
  const hasLayout = continuation.some(
    ({ text }) => indentWidth(text) > indent || /^\s*(?:[-*+>`~|]|\d+[.)])/.test(text),
  );
  return {
    rule: "wrong-indent",
    start: line.start + line.text.length - line.text.trimStart().length,
    end: line.start + line.text.trimEnd().length,
    message: "This line is indented less than the first line of the text.",
    help: `Indent every line of the text by at least ${indent} spaces.`,
    edits,
    does: hasLayout ? null : "indented the lines of the text like its first",
  };
}
