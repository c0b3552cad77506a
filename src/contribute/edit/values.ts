import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { applyEdits, fieldTables, relationKeys } from "../../claims/index.ts";
import type { Edit, FileRecord } from "../../claims/model/index.ts";
import { type Answer, isEmpty, isList, writeRecord } from "../write/index.ts";
import { isSame } from "../propose/steps.ts";
import { addTo, isBlockList, linesOf, mapIn, rangeOf } from "./entries.ts";
import { CannotEdit } from "./plan.ts";

type Kind = FileRecord["kind"];

/** The text of a file with another value of a key. Without a value, the key goes. */
export function withValue(kind: Kind, text: string, key: string, value: Answer | undefined): string {
  const lines = isEmpty(value)
    ? null
    : writeRecord(kind, { [key]: value })
        .trimEnd()
        .split("\n");
  const order = [...fieldTables[kind].keys()];
  // A new relation comes behind those that are there: the first decides the place of a claim.
  const rest = relationKeys.some((each) => each === key) ? order.filter((each) => each !== key) : order;
  const inOrder = rest === order ? order : rest.toSpliced(rest.indexOf("jointly-with"), 0, key);
  return edited(text, [pairEdit(text, mapIn(text), { key, lines, order: inOrder })]);
}

/** The text of a file with one more entry in a list, of which `all` is what it says now. */
export function withAdded(kind: Kind, text: string, key: string, all: readonly Answer[], entry: Answer): string {
  return isBlockList(mapIn(text).get(key, true))
    ? edited(text, addTo({ textOf: () => text }, { kind, path: "" }, { [key]: [entry] }))
    : withValue(kind, text, key, [...all, entry]);
}

/** The text of a file with another entry of a list, of which `all` is what it says now. Without an entry, it is taken out. */
export function withEntry(
  kind: Kind,
  text: string,
  key: string,
  { all, index, to }: { readonly all: readonly Answer[]; readonly index: number; readonly to: Answer | undefined },
): string {
  const list = mapIn(text).get(key, true);
  const changed = to === undefined ? all.toSpliced(index, 1) : all.with(index, to);
  if (!isBlockList(list)) return withValue(kind, text, key, changed);
  if (to === undefined && all.length === 1) return withValue(kind, text, key, undefined);
  const [entry, was] = [list.items[index], all[index]];
  const { start, end } = rangeOf(text, entry);
  if (to === undefined) return edited(text, [wholeLines(text, start, end)]);
  if (typeof to === "string") return edited(text, [{ start, end, insert: (linesOf(kind, key, to)[0] ?? "").slice(2) }]);
  if (!isMap(entry) || entry.flow === true || isList(to) || was === undefined || typeof was === "string" || isList(was))
    throw new CannotEdit(`An entry of \`${key}\` has another form.`);
  const { shape } = fieldTables[kind].get(key) ?? {};
  const order = shape?.kind === "list" && shape.of.kind === "mapping" ? [...shape.of.fields.keys()] : [];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(to)])].filter((each) => !isSame(was[each], to[each]));
  const edits = keys.map((each) => {
    const value = to[each];
    const lines = value === undefined ? null : linesOf(kind, key, { [each]: value }).map((line) => line.slice(2));
    return pairEdit(text, entry, { key: each, lines, order });
  });
  return edited(text, edits);
}

interface Written {
  readonly key: string;
  /** Without indentation; null for none. */
  readonly lines: readonly string[] | null;
  /** The order of keys. */
  readonly order: readonly string[];
}

/** Writes a key of a mapping anew, adds it at its place in the order, or takes it out. */
function pairEdit(text: string, map: YAMLMap, { key, lines, order }: Written): Edit {
  const [first] = map.items;
  const indent = first === undefined ? 0 : columnOf(text, rangeOf(text, first.key).start);
  const insert = (lines ?? [])
    .map((line, index) => (index === 0 || line === "" ? "" : " ".repeat(indent)) + line)
    .join("\n");
  const present = map.items.find((pair) => nameOf(pair) === key);
  if (present !== undefined) {
    const { start } = rangeOf(text, present.key);
    const { end } = rangeOf(text, present.value ?? present.key);
    if (lines === null) return wholeLines(text, start, end);
    // A comment behind a value of one line would become part of one of several.
    const comment = /^[ \t]+(#[^\r\n]*)/.exec(text.slice(end));
    return comment === null || lines.length === 1
      ? { start, end, insert }
      : { start, end: end + comment[0].length, insert: `${comment[1]}\n${" ".repeat(indent)}${insert}` };
  }
  const before =
    map.items.filter((pair) => order.indexOf(nameOf(pair)) < order.indexOf(key)).at(-1) ?? map.items.at(-1);
  const { end } = rangeOf(text, before?.value ?? before?.key);
  const line = end + (/\r?\n|$/.exec(text.slice(end))?.index ?? 0);
  return { start: line, end: line, insert: `\n${" ".repeat(indent)}${insert}` };
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf("\n", at - 1) + 1);

/** Takes out the lines from one offset to another. */
function wholeLines(text: string, start: number, end: number): Edit {
  return { start: start - columnOf(text, start), end: text.indexOf("\n", end) + 1 || text.length, insert: "" };
}

const edited = (text: string, edits: readonly Edit[]): string => {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, insert: edit.insert.replaceAll(/\r?\n/g, lineEnd) })),
  ).text;
};
