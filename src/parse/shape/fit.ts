import type { Fix, Place } from "../../model/index.ts";
import { dateOfParts } from "../formats/date.ts";
import { reverseKeys } from "../fields/reverse-keys.ts";
import type { Reading } from "../reading.ts";
import type { MappingEntry, List, Mapping, Text, Value } from "../yaml/value.ts";
import { example, exampleFor } from "./example.ts";
import { fitText } from "./fit-text.ts";
import { reportMissingDash } from "./missing-dash.ts";
import { gluedKey, meantKey } from "./meant-key.ts";
import type { Field, Fields, Shape } from "./shape.ts";

/** The part of a mapping that fits a table of keys. */
export interface Fitted {
  readonly mapping: Mapping;
  /** Whether every required key has a valid value. */
  readonly isComplete: boolean;
}

/** Reports everything in a mapping that doesn't fit, and returns the rest, with one-or-more values as lists. `what` names the mapping: `a claim`. */
export function fitMapping(value: Mapping, fields: Fields, what: string, reading: Reading): Fitted {
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of value.entries) {
    const field = fields.get(key);
    if (!field) reportUnknownKey(entry, value, fields, what, reading);
    const fitting = field && fitEntry(entry, field, reading);
    if (fitting) entries.set(key, { key: entry.key, value: fitting });
  }
  let isComplete = true;
  for (const [key, field] of fields) {
    if (!field.required || entries.has(key)) continue;
    isComplete = false;
    if (!value.entries.has(key)) reportMissingKey(key, field, value, fields, what, reading);
  }
  return { mapping: { ...value, entries }, isComplete };
}

function fitEntry({ key, value }: MappingEntry, { shape }: Field, reading: Reading): Value | null {
  if (!value) return null;
  if (value.kind === "text" && value.value === "") {
    const comment = commentBehind(key, reading);
    if (comment !== null) {
      reading.report(
        "empty-value",
        comment.place,
        `\`${key.value}\` has no value, because \` #\` begins a comment.`,
        `Put the value in quotation marks:\n${key.value}: "${comment.text}"`,
      );
      return null;
    }
    reading.report(
      "empty-value",
      key.place,
      `\`${key.value}\` has no value.`,
      `Delete the line, or write the value after the colon:\n${example(key.value, shape)}`,
    );
    return null;
  }
  return fit(value, shape, key.value, reading);
}

/** What stands behind a key and its colon in the same line, if YAML reads it as a comment and it can be a value: `#ffcc00`. */
function commentBehind({ place }: MappingEntry["key"], { file }: Reading): { text: string; place: Place } | null {
  const [, gap = "", text] = /^(\s*:[^\S\n]+)(#[^\s#"]+)[^\S\n]*(?=\n|$)/.exec(file.text.slice(place.end)) ?? [];
  if (text === undefined) return null;
  const start = place.end + gap.length;
  return { text, place: { path: place.path, start, end: start + text.length } };
}

/** `what` names the value. `whole` is the shape of the key's whole value, which differs from `shape` for an entry of a list. */
function fit(
  value: Value,
  shape: Shape,
  key: string,
  reading: Reading,
  what = `\`${key}\``,
  whole: Shape = shape,
): Value | null {
  switch (shape.kind) {
    case "text":
      return value.kind === "text"
        ? fitText(value, shape.format, reading)
        : wrongType(value, shape, what, key, whole, reading);
    case "one-or-more":
      if (value.kind === "list") return fitList(value, { kind: "text", format: shape.format }, shape, key, reading);
      if (value.kind !== "text") return wrongType(value, shape, what, key, whole, reading);
      return asList(fitText(value, shape.format, reading));
    case "list":
      if (value.kind === "list") return fitList(value, shape.of, shape, key, reading);
      if (value.kind === "text" || shape.of.kind !== "mapping")
        return wrongType(value, shape, what, key, whole, reading);
      reportMissingDash(value, key, reading);
      return fitList({ kind: "list", items: [value], place: value.place }, shape.of, shape, key, reading);
    case "mapping":
      if (value.kind !== "mapping") return wrongType(value, shape, what, key, whole, reading);
      return ifComplete(fitMapping(value, shape.fields, what, reading));
  }
}

const asList = (text: Text | null): List | null => text && { kind: "list", items: [text], place: text.place };

const ifComplete = ({ mapping, isComplete }: Fitted): Mapping | null => (isComplete ? mapping : null);

function fitList(value: List, shape: Shape, whole: Shape, key: string, reading: Reading): List {
  if (value.items.length === 0)
    reading.report(
      "empty-value",
      value.place,
      `\`${key}\` is an empty list.`,
      "Delete the line, or write the entries below it, each after a dash and a space.",
    );
  const items = value.items.flatMap((item): readonly Value[] => {
    if (item.kind === "text" && item.value === "") {
      reading.report(
        "empty-value",
        item.place,
        `An entry of \`${key}\` has no value.`,
        "Delete its dash, or write its value after it.",
      );
      return [];
    }
    const fitting = fit(item, shape, key, reading, `an entry of \`${key}\``, whole);
    return fitting ? [fitting] : [];
  });
  return { ...value, items };
}

const nameOf: Readonly<Record<Value["kind"], string>> = { text: "a text", list: "a list", mapping: "keys with values" };

function wrongType(value: Value, shape: Shape, what: string, key: string, whole: Shape, reading: Reading): null {
  const date = shape.kind === "text" && shape.format.name === "date" ? dateOfParts(value) : null;
  const written = date === null ? exampleFor(value, key, shape, whole) : `${key}: ${date}`;
  reading.report(
    "wrong-type",
    value.place,
    `${capital(what)} contains ${nameOf[value.kind]}, but ${expectedOf(shape)} expected.`,
    `Write it like this:\n${written}`,
  );
  return null;
}

/** A description of a shape, with its verb. */
function expectedOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return `${shape.format.expected} is`;
    case "one-or-more":
      return `${shape.format.expected} or a list of them is`;
    case "list":
      return shape.of.kind === "mapping" ? "a list of entries with keys is" : "a list is";
    case "mapping":
      return `keys with values (${keyNames(shape.fields)}) are`;
  }
}

function keyNames(fields: Fields): string {
  const names = [...fields.keys()].map((key) => `\`${key}\``);
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

function reportUnknownKey(entry: MappingEntry, value: Mapping, fields: Fields, what: string, reading: Reading): void {
  const { key } = entry;
  if (isCutByComma(entry, reading)) {
    reading.report(
      "unknown-key",
      key.place,
      `In braces a comma ends a value, so YAML reads \`${key.value}\` as a key.`,
      "Put the whole value, including the comma, in quotation marks.",
    );
    return;
  }
  if (reportGluedValue(key, fields, reading)) return;
  const there = reverseKeys.get(key.value);
  if (there) {
    reading.report(
      "unknown-key",
      key.place,
      `${capital(what)} has no key \`${key.value}\`: a relation is written only in the file that it starts from.`,
      `Delete the line, and write ${there(fileName(reading))}.`,
    );
    return;
  }
  const meant = meantKey(key.value, value, fields);
  reading.report(
    "unknown-key",
    key.place,
    `${capital(what)} has no key \`${key.value}\`.`,
    helpWithUnknown(key.value, meant, fields),
    meant === null || key.value === "id" ? null : renameKey(key, meant, reading),
  );
  // Check its value as if the key were correct.
  const field = meant === null ? undefined : fields.get(meant);
  if (field) fitEntry(entry, field, reading);
}

function reportGluedValue({ value, place }: MappingEntry["key"], fields: Fields, reading: Reading): boolean {
  const word = gluedKey(value);
  if (word === null || !fields.has(word)) return false;
  const start = place.start + word.length;
  const edits = [{ start: start + 1, end: start + 1, insert: " " }];
  const isVerbatim = reading.file.text.startsWith(`${word}:`, place.start);
  reading.report(
    "missing-space",
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

function helpWithUnknown(key: string, meant: string | null, fields: Fields): string {
  if (key === "id") return "Delete the line: the id is the file's name without `.yaml`.";
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (/\s/.test(key))
    return "If this line continues the text above, indent it by two more spaces and put the whole text in quotation marks.";
  const names = [...fields.keys()];
  return names.length > 20
    ? "Delete it, or look up the correct key in `claims/README.md`."
    : `Its keys are ${names.map((name) => `\`${name}\``).join(", ")}.`;
}

function reportMissingKey(
  key: string,
  field: Field,
  value: Mapping,
  fields: Fields,
  what: string,
  reading: Reading,
): void {
  // A misspelt key is not reported as missing too.
  for (const word of value.entries.keys()) if (!fields.has(word) && meantKey(word, value, fields) === key) return;
  reading.report(
    "missing-key",
    value.place,
    `${capital(what)} needs the key \`${key}\`: ${field.means}.`,
    `Add it:\n${example(key, field.shape)}`,
  );
}

/** The start of a sentence; the name of a file stays as it is. */
const capital = (what: string): string =>
  /^\w+\.yaml$/.test(what) ? `\`${what}\`` : what.charAt(0).toUpperCase() + what.slice(1);
