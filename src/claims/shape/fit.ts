import type { Place } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { MappingEntry, List, Mapping, Text, Value } from "../yaml/value.ts";
import { capital } from "./capital.ts";
import { example } from "./example.ts";
import { fitText } from "./fit-text.ts";
import { reportMissingDash } from "./missing-dash.ts";
import { meantKey } from "./meant-key.ts";
import type { Field, Fields, Shape } from "./shape.ts";
import { reportUnknownKey } from "./unknown-key.ts";
import { wrongType } from "./wrong-type.ts";

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
    // The value of a misspelt key is checked as if the key were correct, but not taken.
    const name = fields.has(key) ? key : reportUnknownKey(entry, value, fields, what, reading);
    const field = fields.get(name ?? "");
    const fitting = field && fitEntry({ ...entry, key: { ...entry.key, value: name ?? "" } }, field, reading);
    if (name === key && fitting) entries.set(key, { key: entry.key, value: fitting });
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

/** What follows a key and its colon in the same line, if YAML reads it as a comment and it can be a value: `#ffcc00`. */
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
