import {
  type ErrorCode,
  type YAMLError,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { SourceFile, Place } from "../model/index.ts";
import { openReading, type Reading } from "../reading.ts";
import { composeYaml, deepestNesting, mostTokens, type Refused } from "./compose-yaml.ts";
import { correctSlips } from "./slips/find-slips.ts";
import type { Slip } from "./slips/slip.ts";
import type { Value, MappingEntry, Text } from "./value.ts";

export interface Yaml {
  readonly reading: Reading;
  /** The content of the file; null if it is empty or can't be read. */
  readonly value: Value | null;
}

/**
 * Reads a file's YAML. If it is invalid, or has characters that only look like spaces or hyphens, the slips that people
 * make are reported and corrected, and the corrected text is read, so that other problems are reported too. Of errors
 * that no such slip explains, only the first is reported.
 */
export function readYaml(file: SourceFile): Yaml {
  const { path, text } = file;
  const asWritten = composeYaml(text);
  if (asWritten.tooMany !== null) {
    const reading = openReading(file);
    reading.report(
      "too-large",
      reading.place(asWritten.tooMany, asWritten.tooMany + 1),
      `This file has more than ${mostTokens.toLocaleString("en")} words, marks and line ends.`,
      "Split it into several files, or shorten its lists.",
    );
    return { reading, value: null };
  }
  const { slips, edited, composed } = correctSlips(text, asWritten);
  const reading = openReading(file, edited);
  for (const { rule, start, end, message, help, edits, does } of slips)
    reading.report(rule, { path, start, end }, message, help, does === null ? null : { kind: "edit", does, edits });
  refuseProperties(composed.refused, reading);
  const { tooDeep, errors, documents } = composed;
  if (tooDeep)
    reading.report(
      "too-large",
      reading.place(tooDeep.offset, tooDeep.offset + 1),
      `More than ${deepestNesting} lists or groups of keys are nested here.`,
      "Use fewer levels; no claim file needs so many.",
    );
  // After a slip, YAML errors are usually caused by the same slip.
  if (errors[0] && slips.length === 0) reportError(errors[0], reading);
  if (tooDeep || errors.length > 0) return { reading, value: null };
  const [document, second] = documents;
  if (second) reportSecond(second.range[0], reading);
  if (!document?.contents) {
    reading.report(
      "empty-file",
      { path, start: 0, end: 0 },
      "This file is empty or has only comments.",
      "Write its content, or delete the file.",
    );
    return { reading, value: null };
  }
  return { reading, value: buildValue(document.contents, reading) };
}

function reportSecond(offset: number, reading: Reading): void {
  const start = reading.text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  reading.report(
    "several-documents",
    reading.place(start, Math.min(start + 3, reading.text.length)),
    "A second YAML document begins here, but a claim file contains only one.",
    "Delete the separator (`---` or `...`), or move what follows to its own file.",
  );
}

function reportError({ code, pos: [from, to] }: YAMLError, reading: Reading): void {
  const { text } = reading;
  // For a wrong indentation, the error points at the white space before the line.
  const start = from + (/^[ \t]*(?=\S)/.exec(text.slice(from))?.[0].length ?? 0);
  const lineEnd = start + text.slice(start).search(/[\r\n]|$/);
  const end = to > start ? Math.min(to, lineEnd) : lineEnd;
  const { rule, message, help } = explainError(code, /^[\s\ufeff]*[[{]/.test(text));
  const within = (offset: number): number => Math.min(offset, text.length);
  reading.report(rule, reading.place(within(start), within(end)), message, help);
}

/** Reports every anchor, alias, tag and directive of a file. */
function refuseProperties(tokens: readonly Refused[], reading: Reading): void {
  for (const { type, offset, source } of tokens) {
    const [does, help] = refusals[type] ?? ["is a YAML directive", "Delete the line."];
    const place = reading.place(offset, offset + source.length);
    reading.report("unsupported-yaml", place, `\`${source}\` ${does}, which is not allowed in claim files.`, help);
  }
}

const deleteIt = "Delete it. If it is part of the text, put the whole text in quotation marks.";

/** What a token does, as the predicate of a message, and what to do. */
const refusals: Readonly<Record<string, readonly [does: string, help: string]>> = {
  anchor: ["gives the next value a name", deleteIt],
  tag: ["gives the next value a type", deleteIt],
  alias: [
    "refers to another value",
    "Write the value itself. If this is a text that begins with an asterisk, put it in quotation marks.",
  ],
};

type Explanation = Pick<Slip, "rule" | "message" | "help">;

/**
 * A message for an error of the `yaml` package that no slip explains. `inBrackets`: the whole file is in brackets, as
 * in JSON.
 */
export function explainError(code: ErrorCode, inBrackets: boolean): Explanation {
  return inBrackets ? ofBrackets : (explanations[code] ?? ofAnyError);
}

const ofBrackets: Explanation = {
  rule: "yaml-syntax",
  message: "The brackets, commas and quotation marks don't match here.",
  help: "Begin each line with a key, a colon and a space. If the text was pasted from elsewhere, paste all of it again.",
};
const ofKey: Explanation = {
  rule: "yaml-syntax",
  message: "YAML reads this as a key, but it is not one.",
  help: "If it is a text with a colon, put the whole text in quotation marks. If it is a key, move it to its own line.",
};
const explanations: Readonly<Partial<Record<ErrorCode, Explanation>>> = {
  BAD_INDENT: {
    rule: "wrong-indent",
    message: "YAML does not expect anything in this column.",
    help: "Align it with the lines that it belongs with. If it continues a text, indent it by two more spaces than the key.",
  },
  BAD_DQ_ESCAPE: {
    rule: "bad-quotes",
    message: "In double quotation marks a backslash begins an escape, but this is not a known one.",
    help: "Write the text in single quotation marks, or write two backslashes.",
  },
  BAD_SCALAR_START: {
    rule: "yaml-syntax",
    message: "A value can't begin with this character unless it is quoted.",
    help: "Put the whole value in quotation marks.",
  },
  BLOCK_AS_IMPLICIT_KEY: ofKey,
  MULTILINE_IMPLICIT_KEY: ofKey,
  KEY_OVER_1024_CHARS: ofKey,
};
const ofAnyError: Explanation = {
  rule: "yaml-syntax",
  message: "YAML can't read the file from here on: something is missing before this, or this is not expected here.",
  help: "If it is a text, put the whole text in quotation marks. Compare the lines around it with another claim file: each key begins in the same column and is followed by a colon and a space.",
};

/**
 * Converts a node of the `yaml` package into a Value; null for an alias, which unsupported-yaml reports. Reports and
 * skips a duplicate key; if it is a second claim or question, skips the rest of the file.
 */
function buildValue(node: Node, reading: Reading): Value | null {
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
