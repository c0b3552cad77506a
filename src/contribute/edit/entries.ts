import { isMap, isNode, isScalar, isSeq, YAMLMap, type YAMLSeq } from "yaml";
import { listAfter } from "../../check/rules/structure.ts";
import { composeYaml } from "../../claims/yaml/compose-yaml.ts";
import type { Edit, FileRecord, Id, Placed } from "../../claims/model/index.ts";
import { type Answer, type Answers, isList, writeRecord } from "../write/index.ts";
import { CannotEdit, type MapFiles, type Plan } from "./plan.ts";

/**
 * The edits that add values to a file: each to the end of the list that its key has, or below all others where the file has no such
 * key. Comments and layout stay. Throws where a list is written in a way that takes no entry.
 */
export function addTo(
  { textOf }: Pick<MapFiles, "textOf">,
  { kind, path }: Pick<FileRecord, "kind" | "path">,
  values: Answers,
): Plan["edits"] {
  const text = textOf(path);
  const present = mapIn(text);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const all = Object.entries(values);
  const below = writeRecord(kind, Object.fromEntries(all.filter(([key]) => !present.has(key)))).trimStart();
  const edits = all.flatMap(([key, answer = []]) => {
    const items = isList(answer) ? answer : [answer];
    if (!present.has(key) || items.length === 0) return [];
    const entries = items.map((item) => linesOf(kind, key, item));
    return [addItems(text, key, present.get(key, true), entries)];
  });
  const end = text.length;
  const missing = below === "" ? [] : [{ start: end, end, insert: `${text.endsWith("\n") ? "" : "\n"}${below}` }];
  return [...edits, ...missing].map((edit) => ({ ...edit, path, insert: edit.insert.replaceAll("\n", lineEnd) }));
}

/** An entry of a list as the writer writes it, without its indentation. The writer makes a list of two or more. */
export function linesOf(kind: FileRecord["kind"], key: string, item: Answer): readonly string[] {
  const [, ...lines] = writeRecord(kind, { [key]: [item, item] })
    .trimEnd()
    .split("\n");
  return lines.slice(0, lines.length / 2).map((line) => line.replace(/^ {2}/, ""));
}

/** The keys of a file with their values, as nodes of YAML; none if it has another form. */
export function mapIn(text: string): YAMLMap {
  const contents = composeYaml(text).documents[0]?.contents;
  return isMap(contents) ? contents : new YAMLMap();
}

export const isBlockList = (node: unknown): node is YAMLSeq => isSeq(node) && node.flow !== true;

/** Adds entries to the list, or to the single text, that a key has. */
function addItems(text: string, key: string, value: unknown, items: readonly (readonly string[])[]): Edit {
  const inline = items.map(([first = ""]) => first.replace(/^- /, "")).join(", ");
  const isInline = items.every(({ length }) => length === 1);
  if (isBlockList(value)) {
    const dash = /(?<=^|\n) *(?=- [^\n]*$)/.exec(text.slice(0, rangeOf(text, value.items[0]).start))?.[0] ?? "";
    const last = rangeOf(text, value.items.at(-1)).end;
    const start = last + (/\r?(?:\n|$)/.exec(text.slice(last))?.index ?? 0);
    const insert = items.flatMap((lines) => lines.map((line) => `\n${dash}${line}`)).join("");
    return { start, end: start, insert };
  }
  const { start, end } = rangeOf(text, isSeq(value) ? value.items.at(-1) : value);
  if (isInline && isSeq(value) && end > 0) return { start: end, end, insert: `, ${inline}` };
  if (isInline && isScalar(value) && end > start && !/^[|>]/.test(text.slice(start)))
    return { start, end, insert: `[${text.slice(start, end)}, ${inline}]` };
  throw new CannotEdit(`To the value of \`${key}\` nothing can be added: write it as a list with an entry a line.`);
}

/** Where a value is written, without line breaks behind it. */
export function rangeOf(text: string, node: unknown): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The edits that list new questions of a debate, behind another one or the last; none where it has no list with an entry a line. */
export function listQuestions(
  { debate, textOf }: Pick<MapFiles, "debate" | "textOf">,
  of: Id,
  ids: readonly Id[],
  behind?: Id,
): Plan["edits"] {
  const { questions = [], path = "" } = debate.debates.find(({ id }) => id === of) ?? {};
  const place = questions.find(({ value }) => value === behind) ?? questions.at(-1);
  const edits = place === undefined ? [] : ids.flatMap((id) => listAfter(place, id, textOf(path)));
  return edits.slice(0, 1).map((edit) => ({ ...edit, path, insert: edits.map(({ insert }) => insert).join("") }));
}

/** The edit that takes an id out of the list that it is in, or out of a file with its key, where it is the only one. */
export function takeOut({ textOf }: MapFiles, { value, place }: Placed<Id>): Plan["edits"][number] {
  const { path, start, end } = place;
  const text = textOf(path);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end) + 1 || text.length;
  const before = text.slice(lineStart, start);
  const dash = /^( *- +)["']?$/.exec(before)?.[1];
  if (dash !== undefined) {
    // With its key, if it is the only entry.
    const [keyLine = ""] = /[^\n]*:[ \r]*\n$/.exec(text.slice(0, lineStart)) ?? [];
    const isOnly = keyLine !== "" && !text.startsWith(dash, nextLine);
    return { path, start: isOnly ? lineStart - keyLine.length : lineStart, end: nextLine, insert: "" };
  }
  if (/^[\w-]+: *\[? *["']?$/.test(before) && /^["']? *\]? *(?:#|\r?\n|$)/.test(text.slice(end)))
    return { path, start: lineStart, end: nextLine, insert: "" };
  const after = /^ *, */.exec(text.slice(end))?.[0].length ?? 0;
  const comma = after > 0 ? 0 : (/, *$/.exec(before)?.[0].length ?? 0);
  if (after + comma > 0) return { path, start: start - comma, end: end + after, insert: "" };
  throw new CannotEdit(`Take \`${value}\` by hand out of the list in line ${text.slice(0, start).split("\n").length}.`);
}
