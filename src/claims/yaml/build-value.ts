import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Place } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { MappingEntry, Text, Value } from "./value.ts";

/**
 * Converts a node of the `yaml` package into a Value; null for an alias, which unsupported-yaml reports. Reports and
 * skips a duplicate key; if it is a second claim or question, skips the rest of the file.
 */
export function buildValue(node: Node, reading: Reading): Value | null {
  if (isScalar(node)) return buildText(node, reading);
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => (isNode(item) ? (buildValue(item, reading) ?? []) : []));
    return { kind: "list", items, place: placeOf(node, reading) };
  }
  return isMap(node) ? buildMapping(node, reading) : null;
}

function buildMapping(node: YAMLMap, reading: Reading): Value {
  const entries = new Map<string, MappingEntry>();
  for (const pair of node.items) {
    const entry = buildEntry(pair, reading);
    if (!entry) continue;
    const { key } = entry;
    if (!entries.has(key.value)) {
      entries.set(key.value, entry);
      continue;
    }
    const isNext = key.value === "claim" || key.value === "question";
    reading.report(
      "duplicate-key",
      key.place,
      isNext
        ? `A second ${key.value} begins here, but a file contains only one.`
        : `The key \`${key.value}\` is used a second time.`,
      isNext
        ? "Move it, with the lines that belong to it, to its own file."
        : `Keep one of the two. If \`${key.value}\` has several values, write them as a list under one key, each after a dash.`,
    );
    // The following lines belong to the second one.
    if (isNext) break;
  }
  const [first] = entries.values();
  return { kind: "mapping", entries, place: first?.key.place ?? placeOf(node, reading) };
}

function buildEntry(pair: Pair, reading: Reading): MappingEntry | null {
  if (!isScalar(pair.key)) {
    if (isNode(pair.key)) {
      reading.report(
        "yaml-syntax",
        placeOf(pair.key, reading),
        "A key must be a word.",
        "Put a word, a colon and a space before the value, or put the whole text in quotation marks.",
      );
    }
    return null;
  }
  const key = buildText(pair.key, reading);
  const value = isNode(pair.value) ? buildValue(pair.value, reading) : { ...key, value: "" };
  return { key: { value: key.value, place: key.place }, value };
}

function buildText(node: Scalar, reading: Reading): Text {
  const [start, valueEnd] = rangeOf(node);
  const raw = reading.text.slice(start, valueEnd).trimEnd();
  const end = start + raw.length;
  const whole = typeof node.value === "string" ? node.value : "";
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
    return { kind: "text", value: whole.trimEnd(), place: reading.place(start, end), style: "block", start, end };
  }
  const value = whole.trim();
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  const inside = isQuoted ? raw.indexOf(value, 1) : -1;
  const verbatim = value !== "" && inside > 0 && raw.slice(1, -1).trim() === value;
  const place = verbatim ? reading.place(start + inside, start + inside + value.length) : reading.place(start, end);
  return { kind: "text", value, place, style: isQuoted ? "quoted" : "plain", start, end };
}

function placeOf(node: Node, reading: Reading): Place {
  const [start, end] = rangeOf(node);
  return reading.place(start, start + reading.text.slice(start, end).trimEnd().length);
}

/** The `yaml` package sets the range of every parsed node. */
const rangeOf = ({ range }: Node): readonly [number, number] => (range ? [range[0], range[1]] : [0, 0]);
