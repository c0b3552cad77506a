import { dateOfParts } from "../formats/date.ts";
import { capitalised } from "../../text/sentence.ts";
import type { Edit, Fix, Place } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Fields, Shape, Field } from "../schema/shape.ts";
import type { Mapping, Value } from "../yaml/value.ts";
import type { Spot } from "./fit.ts";

/** The messages about values that are missing, empty or of another kind than the schema has. */

/** The start of a sentence; the name of a file stays as it is. */
export const capital = (what: string): string => (/^\w+\.yaml$/.test(what) ? `\`${what}\`` : capitalised(what));

/** Reports that a mapping lacks a required key. */
export function reportMissingKey(key: string, { value, shape, what }: Spot, reading: Reading): void {
  const field = shape.kind === "mapping" ? shape.fields.get(key) : undefined;
  if (field)
    reading.report(
      "missing-key",
      value.place,
      `${capital(what)} needs the key \`${key}\`: ${field.means}.`,
      `Add it:\n${example(key, field.shape)}`,
    );
}

/** Reports a key or an entry of a list without a value. */
export function reportEmpty({ entry, value, key, shape }: Spot, reading: Reading): void {
  if (entry === null) {
    reading.report(
      "empty-value",
      value.place,
      `An entry of \`${key}\` has no value.`,
      "Delete its dash, or write its value after it.",
    );
    return;
  }
  const comment = commentBehind(entry.key.place, reading);
  if (comment === null)
    reading.report(
      "empty-value",
      entry.key.place,
      `\`${key}\` has no value.`,
      `Delete the line, or write the value after the colon:\n${example(key, shape)}`,
    );
  else
    reading.report(
      "empty-value",
      comment.place,
      `\`${key}\` has no value, because \` #\` begins a comment.`,
      `Put the value in quotation marks:\n${key}: "${comment.text}"`,
    );
}

/** What follows a key and its colon in the same line, if YAML reads it as a comment and it can be a value: `#ffcc00`. */
function commentBehind(key: Place, { file }: Reading): { text: string; place: Place } | null {
  const [, gap = "", text] = /^(\s*:[^\S\n]+)(#[^\s#"]+)[^\S\n]*(?=\n|$)/.exec(file.text.slice(key.end)) ?? [];
  if (text === undefined) return null;
  const start = key.end + gap.length;
  return { text, place: { path: key.path, start, end: start + text.length } };
}

/** Reports a value of another kind than its shape has. */
export function reportWrongType({ value, shape, what, key, whole }: Spot, reading: Reading): void {
  const date = shape.kind === "text" && shape.format.name === "date" ? dateOfParts(value) : null;
  const written = date === null ? exampleFor(value, key, shape, whole) : `${key}: ${date}`;
  reading.report(
    "wrong-type",
    value.place,
    `${capital(what)} contains ${kindNames[value.kind]}, but ${expectedOf(shape)} expected.`,
    `Write it like this:\n${written}`,
    nameInParts(value, shape, reading),
  );
}

/** A fix that writes `Orwell, George` with a key for each part: only the comma says for certain which is which. */
function nameInParts(value: Value, shape: Shape, { file: { text } }: Reading): Fix | null {
  if (value.kind !== "text" || shape.kind !== "mapping" || !shape.fields.has("family")) return null;
  const { start, end } = value.place;
  const [, family, given] = /^([^,:#"]+),\s*([^,:#"]+)$/.exec(value.value) ?? [];
  const before = /(?:^|\n)([ \t]*)((?:- +|[\w-]+: *))$/.exec(text.slice(0, start));
  if (family === undefined || given === undefined || before === null || text.slice(start, end) !== value.value)
    return null;
  const [, indent = "", opening = ""] = before;
  const isEntry = opening.startsWith("-");
  const inner = `\n${indent}${" ".repeat(isEntry ? opening.length : 2)}`;
  const insert = `${isEntry ? "" : inner}family: ${family.trim()}${inner}given: ${given.trim()}`;
  const gap = isEntry ? 0 : opening.length - opening.trimEnd().length;
  return { kind: "rewrite", does: "wrote the parts of the name", edits: [{ start: start - gap, end, insert }] };
}

const kindNames: Readonly<Record<Value["kind"], string>> = {
  text: "a text",
  list: "a list",
  mapping: "keys with values",
};
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

/** Reports a list with a single entry that lacks its dash, so that YAML reads it as a mapping. */
export function reportMissingDash(value: Mapping, key: string, reading: Reading): void {
  const [first] = value.entries.values();
  const name = first?.key.value ?? "";
  reading.report(
    "missing-dash",
    value.place,
    `\`${key}\` is a list, even with a single entry, and each entry begins with a dash.`,
    `Write \`- ${name}: …\`, with a dash and a space, and align the other lines of the entry with \`${name}\`.`,
    dashBefore(value, name, reading),
  );
}

/** A fix that adds the dash and indents the other lines by two spaces; null if the keys are not on separate lines. */
function dashBefore({ place: { start } }: Mapping, name: string, { file: { text } }: Reading): Fix | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (!text.startsWith(`${name}:`, start) || !/^ +$/.test(indent)) return null;
  const edits: Edit[] = [{ start, end: start, insert: "- " }];
  for (let line = text.indexOf("\n", start) + 1; line > 0 && line < text.length; line = text.indexOf("\n", line) + 1) {
    const isBlank = /^[ \r]*(?:\n|$)/.test(text.slice(line));
    if (!isBlank && !text.startsWith(indent, line)) break;
    if (!isBlank) edits.push({ start: line, end: line, insert: "  " });
  }
  return { kind: "edit", does: `put a dash before \`${name}\``, edits };
}

/** An example of a key with a value of this shape, as lines of YAML. */
export function example(key: string, shape: Shape): string {
  if (shape.kind === "text" || shape.kind === "one-or-more") return `${key}: ${shape.format.example}`;
  return [`${key}:`, ...linesOf(shape).map((line) => `  ${line}`)].join("\n");
}

function linesOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "text":
    case "one-or-more":
      return [shape.format.example];
    case "list":
      return linesOf(shape.of).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    case "mapping":
      return exampleFields(shape.fields).flatMap(([key, field]) => example(key, field.shape).split("\n"));
  }
}

/** The required keys; if there are none, the first two. */
function exampleFields(fields: Fields): readonly (readonly [string, Field])[] {
  const all = [...fields];
  const required = all.filter(([, field]) => field.required);
  return required.length > 0 ? required : all.slice(0, 2);
}

/** An example of what is expected, with the words of the file if they are a name. */
function exampleFor(value: Value, key: string, shape: Shape, whole: Shape): string {
  const isName = shape.kind === "mapping" && shape.fields.has("literal") && value.kind === "text";
  if (!isName || value.value.trim() === "") return example(key, whole);
  const indent = whole.kind === "list" ? ["  - ", "    "] : ["  ", "  "];
  const lines = nameLines(value.value).map((line, index) => `${indent[Math.min(index, 1)] ?? ""}${line}`);
  return [`${key}:`, ...lines].join("\n");
}

/** `Orwell, George` is the name of a person; `George Orwell` may be an organisation's, and anything else probably is. */
function nameLines(name: string): readonly string[] {
  const [family = "", given] = name.split(/,\s*/);
  if (given !== undefined) return [`family: ${family}`, `given: ${given}`];
  const words = name.split(/\s+/);
  if (words.length !== 2) return [`literal: ${name}`];
  return [
    `family: ${words[1] ?? ""}`,
    `given: ${words[0] ?? ""}`,
    `# or only this, for an organisation: literal: ${name}`,
  ];
}
