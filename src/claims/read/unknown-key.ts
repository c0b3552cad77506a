/** Keys that a kind of file doesn't have, and those that were probably meant. */
import { nearest } from "../../text/nearest.ts";
import type { Fix } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { tablesIn, type Field, type Fields } from "../schema/shape.ts";
import type { Mapping, MappingEntry, Value } from "../yaml/value.ts";
import { capital } from "./misfits.ts";

/** Reports a key that is not in the table. Returns the key that was probably meant, or null. */
export function reportUnknownKey(
  entry: MappingEntry,
  value: Mapping,
  fields: Fields,
  what: string,
  reading: Reading,
): string | null {
  const { key } = entry;
  if (isCutByComma(entry, reading)) {
    reading.report(
      "unknown-key",
      key.place,
      `In braces a comma ends a value, so YAML reads \`${key.value}\` as a key.`,
      "Put the whole value, including the comma, in quotation marks.",
    );
    return null;
  }
  if (reportGluedValue(key, fields, reading)) return null;
  const there = reverseKeys.get(key.value);
  if (there) {
    reading.report(
      "unknown-key",
      key.place,
      `${capital(what)} has no key \`${key.value}\`: a relation is written only in the file that it starts from.`,
      `Delete the line, and write ${there(fileName(reading))}.`,
    );
    return null;
  }
  const meant = meantKey(key.value, value, fields);
  const above = entryAbove(entry, value, fields);
  if (above) {
    // As a key of the file it would say something else: a note on a source is not the explanation of the claim.
    reading.report("unknown-key", key.place, `${capital(what)} has no key \`${key.value}\`.`, helpBelow(above, meant));
    return null;
  }
  const below = ownerBelow(entry, value, fields);
  const isCertain = below === null && key.value !== "id" && !isMisplaced(reading);
  reading.report(
    "unknown-key",
    key.place,
    `${capital(what)} has no key \`${key.value}\`.`,
    below === null ? helpWithUnknown(key.value, meant, fields) : helpInside(`\`${below}\``, meant),
    meant === null || !isCertain ? null : renameKey(key, meant, reading),
  );
  return meant;
}

/** Whether a line of the file may belong elsewhere: then it is not certain to what its keys belong. */
const isMisplaced = ({ findings }: Reading): boolean =>
  findings.some(({ rule, fix }) => fix === undefined && /indent$/.test(rule));

function reportGluedValue({ value, place }: MappingEntry["key"], fields: Fields, reading: Reading): boolean {
  const word = gluedKey(value);
  if (word === null || !fields.has(word)) return false;
  const start = place.start + word.length;
  const edits = [{ start: start + 1, end: start + 1, insert: " " }];
  const isVerbatim = reading.file.text.startsWith(`${word}:`, place.start);
  reading.report(
    "yaml-syntax",
    isVerbatim ? { ...place, start, end: start + 1 } : place,
    "There is no space after this colon, so YAML reads it as part of the word.",
    `Write \`${word}: \` and then the value.`,
    isVerbatim ? { kind: "edit", does: "put a space after the colon", edits } : null,
  );
  return true;
}

const fileName = ({ file: { path } }: Reading): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");

/** Whether a key in braces is probably the rest of a text: after a comma and without a colon. */
function isCutByComma({ key: { place }, value }: MappingEntry, { file: { text } }: Reading): boolean {
  const isAlone = value?.kind === "text" && value.value === "" && /^\s*[,}]/.test(text.slice(place.end));
  return isAlone && /,\s*$/.test(text.slice(0, place.start));
}

function renameKey(
  { value, place: { start, end } }: MappingEntry["key"],
  insert: string,
  { file }: Reading,
): Fix | null {
  const does = `wrote \`${insert}\` for \`${value}\``;
  return file.text.slice(start, end) === value ? { kind: "rewrite", does, edits: [{ start, end, insert }] } : null;
}

function helpBelow({ of, isList, isNext, sibling }: EntryAbove, meant: string | null): string {
  const owner = `${isList ? "an entry of " : ""}\`${of}\``;
  const align = sibling === null ? "" : `: align it with \`${sibling}\``;
  if (isNext) return `It probably belongs to ${owner} above, and is indented too little${align}.`;
  return helpInside(owner, meant);
}

const helpInside = (owner: string, meant: string | null): string =>
  `If it belongs to ${owner}, write it there.${meant === null ? "" : ` Or did you mean \`${meant}\`?`}`;

function helpWithUnknown(key: string, meant: string | null, fields: Fields): string {
  if (key === "id") return "Delete the line: the id is the file's name without `.yaml`.";
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (key.startsWith("//")) return "If it is a comment, write `#` and a space in place of `//`.";
  if (/\s/.test(key))
    return "If this line continues the text above, indent it by two more spaces and put the whole text in quotation marks.";
  const names = [...fields.keys()];
  return names.length > 20
    ? "Delete it, or look up the correct key in `claims/README.md`."
    : `Its keys are ${names.map((name) => `\`${name}\``).join(", ")}.`;
}

/** The unused key that a word probably stands for: another case, another name or a typing error. */
export function meantKey(word: string, value: Mapping, fields: Fields): string | null {
  if (reverseKeys.has(word)) return null;
  const glued = gluedKey(word);
  if (glued !== null && fields.has(glued)) return glued;
  const free = [...fields].filter(([key]) => !value.entries.has(key));
  const same = free.find(([key, field]) =>
    [key, ...field.alsoCalled].some((name) => name.toLowerCase() === word.toLowerCase()),
  );
  return (
    same?.[0] ??
    nearest(
      word,
      free.map(([key]) => key),
    )
  );
}

/** The key in `title:"Tea: a history"`, where YAML reads everything up to the second colon as the key; null for other words. */
const gluedKey = (word: string): string | null => /^([A-Za-z][\w-]*):\S/.exec(word)?.[1] ?? null;

/** Entries above a key which have such a key of their own. */
interface EntryAbove {
  /** The key of the file that has the entries. */
  readonly of: string;
  readonly isList: boolean;
  /** Whether the key follows directly, so that only its indentation may be missing. */
  readonly isNext: boolean;
  /** The first key of the entry that ends above; null if it has none. */
  readonly sibling: string | null;
}

/**
 * The entries above a key which is not in the table, if the key, or a similar one, is one of theirs. What it says was then probably
 * meant for an entry, and would mean something else as a key of the file.
 */
function entryAbove(entry: MappingEntry, value: Mapping, fields: Fields): EntryAbove | null {
  const all = [...value.entries.values()];
  const above = all.slice(0, all.indexOf(entry));
  for (const owner of above.toReversed()) {
    const name = owner.key.value;
    const shape = fields.get(fields.has(name) ? name : (meantKey(name, value, fields) ?? ""))?.shape;
    if (!shape || !isAmong(tablesIn(shape), entry, fields)) continue;
    const last = owner.value?.kind === "list" ? (owner.value.items.at(-1) ?? null) : owner.value;
    return { of: name, isList: shape.kind === "list", isNext: owner === above.at(-1), sibling: firstKey(last) };
  }
  return null;
}

const firstKey = (value: Value | null): string | null =>
  value?.kind === "mapping" ? ([...value.entries.keys()][0] ?? null) : null;

/** Whether an unknown key is rather one of these tables than of the file's own. */
function isAmong(tables: readonly Fields[], { key }: MappingEntry, own: Fields): boolean {
  const within = tables.flatMap((table) => [...table]);
  if (within.some((field) => isCalled(field, key.value))) return true;
  if ([...own].some((field) => isCalled(field, key.value))) return false;
  const names = within.map(([name]) => name);
  return names.includes(nearest(key.value, [...names, ...own.keys()]) ?? "");
}

const isCalled = ([name, { alsoCalled }]: readonly [string, Field], word: string): boolean =>
  [name, ...alsoCalled].some((one) => one.toLowerCase() === word.toLowerCase());

/** The key below whose value lacks a key of this name: the line of that key may have come before it. */
function ownerBelow(entry: MappingEntry, value: Mapping, fields: Fields): string | null {
  const all = [...value.entries.values()];
  const owner = all.slice(all.indexOf(entry) + 1).find((each) => {
    const shape = fields.get(each.key.value)?.shape;
    const isLacking = each.value?.kind !== "mapping" || !each.value.entries.has(entry.key.value);
    return shape?.kind === "mapping" && isLacking && shape.fields.has(entry.key.value);
  });
  return owner?.key.value ?? null;
}

/** The relation as it is written in the other file, given the id of this file. */
type WrittenThere = (id: string) => string;

const supports: WrittenThere = (id) => `\`supports: ${id}\` in the file of the claim that supports this one`;
const objectsTo: WrittenThere = (id) => `\`objects-to: ${id}\` in the file of the claim that objects to this one`;
const rebuts: WrittenThere = (id) => `\`rebuts: ${id}\` in the file of the claim that rebuts this one`;
const undercuts: WrittenThere = () => "`undercuts` in the file of the claim that undercuts this one";
const answers: WrittenThere = (id) => `\`answers: ${id}\` in the file of each claim that answers this question`;
const arisesFrom: WrittenThere = (id) => `\`arises-from: ${id}\` in the file of the question that this claim raises`;

/** Keys for relations in the wrong direction. A relation is written only once, in the file that it starts from. */
const reverseKeys: ReadonlyMap<string, WrittenThere> = new Map([
  ["supported-by", supports],
  ["reasons", supports],
  ["objected-to-by", objectsTo],
  ["attacked-by", objectsTo],
  ["objections", objectsTo],
  ["rebutted-by", rebuts],
  ["rebuttals", rebuts],
  ["undercut-by", undercuts],
  ["answered-by", answers],
  ["positions", answers],
  ["raises", arisesFrom],
]);
