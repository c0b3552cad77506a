import type { SourceFile } from "../model/index.ts";
import { openReading, type Reading } from "../reading.ts";
import { buildValue } from "./build-value.ts";
import { composeYaml, deepestNesting, mostTokens, type Composed, type Refused } from "./compose-yaml.ts";
import { correctSlips } from "./slips/find-slips.ts";
import type { Value } from "./value.ts";
import type { FormRuleId } from "../form-rules.ts";
import type { ErrorCode } from "yaml";

export interface Yaml {
  readonly reading: Reading;
  /** The content of the file; null if it is empty or can't be read. */
  readonly value: Value | null;
}

/**
 * Reads a file's YAML. If it is invalid, or has characters that only look like spaces or hyphens, the slips that people make are reported and
 * corrected, and the corrected text is read, so that other problems are reported too. Of errors that no such slip explains, only the first
 * is reported.
 */
export function readYaml(file: SourceFile): Yaml {
  const { path, text } = file;
  const asWritten = composeYaml(text);
  if (asWritten.tooMany !== null) return reportTooMany(asWritten.tooMany, openReading(file));
  const { slips, edited, composed } = correctSlips(text, asWritten);
  const reading = openReading(file, edited);
  for (const { rule, start, end, message, help, edits, does } of slips)
    reading.report(rule, { path, start, end }, message, help, does === null ? null : { kind: "edit", does, edits });
  refuseProperties(composed.refused, reading);
  if (composed.tooDeep) return { reading, value: reportTooDeep(composed.tooDeep.offset, reading) };
  if (composed.errors.length > 0) {
    // After a slip, YAML errors are usually caused by the same slip.
    if (slips.length === 0) reportFirstError(composed, reading);
    return { reading, value: null };
  }
  const [document, second] = composed.documents;
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

function reportTooMany(offset: number, reading: Reading): Yaml {
  reading.report(
    "too-large",
    reading.place(offset, offset + 1),
    `This file has more than ${mostTokens.toLocaleString("en")} words, marks and line ends.`,
    "Split it into several files, or shorten its lists.",
  );
  return { reading, value: null };
}

function reportTooDeep(offset: number, reading: Reading): null {
  reading.report(
    "too-large",
    reading.place(offset, offset + 1),
    `More than ${deepestNesting} lists or groups of keys are nested here.`,
    "Use fewer levels; no claim file needs so many.",
  );
  return null;
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

function reportFirstError({ errors: [error] }: Composed, reading: Reading): void {
  if (!error) return;
  const { text } = reading;
  const [from, to] = error.pos;
  // For a wrong indentation, the error points at the white space before the line.
  const start = from + (/^[ \t]*(?=\S)/.exec(text.slice(from))?.[0].length ?? 0);
  const lineEnd = start + text.slice(start).search(/[\r\n]|$/);
  const end = to > start ? Math.min(to, lineEnd) : lineEnd;
  const { rule, message, help } = explainError(error.code, /^[\s\ufeff]*[[{]/.test(text));
  const within = (offset: number): number => Math.min(offset, text.length);
  reading.report(rule, reading.place(within(start), within(end)), message, help);
}

/** A feature of YAML that claim files can't use. */
interface Refusal {
  readonly rule: FormRuleId;
  /** What the token does, as the predicate of the message. */
  readonly does: string;
  readonly help: string;
}

const help = "Delete it. If it is part of the text, put the whole text in quotation marks.";
const anchor: Refusal = { rule: "unsupported-yaml", does: "gives the next value a name", help };
const tag: Refusal = { rule: "unsupported-yaml", does: "gives the next value a type", help };
const alias: Refusal = {
  rule: "unsupported-yaml",
  does: "refers to another value",
  help: "Write the value itself. If this is a text that begins with an asterisk, put it in quotation marks.",
};
const directive: Refusal = { rule: "unsupported-yaml", does: "is a YAML directive", help: "Delete the line." };

/** Reports every anchor, alias, tag and directive of a file. */
function refuseProperties(tokens: readonly Refused[], reading: Reading): void {
  for (const { type, offset, source } of tokens) {
    const { rule, does, help } =
      type === "anchor" ? anchor : type === "tag" ? tag : type === "alias" ? alias : directive;
    const place = reading.place(offset, offset + source.length);
    reading.report(rule, place, `\`${source}\` ${does}, which is not allowed in claim files.`, help);
  }
}

interface Explanation {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

const explain = (rule: FormRuleId, message: string, help: string): Explanation => ({ rule, message, help });

const compare =
  "Compare the lines around it with another claim file: each key begins in the same column and is followed by a colon and a space.";

const brackets = explain(
  "yaml-syntax",
  "The brackets, commas and quotation marks don't match here.",
  "Begin each line with a key, a colon and a space. If the text was pasted from elsewhere, paste all of it again.",
);
const indent = explain(
  "wrong-indent",
  "YAML does not expect anything in this column.",
  "Align it with the lines that it belongs with. If it continues a text, indent it by two more spaces than the key.",
);
const noKey = explain(
  "yaml-syntax",
  "YAML reads this as a key, but it is not one.",
  "If it is a text with a colon, put the whole text in quotation marks. If it is a key, move it to its own line.",
);
const reserved = explain(
  "yaml-syntax",
  "A value can't begin with this character unless it is quoted.",
  "Put the whole value in quotation marks.",
);
const escape = explain(
  "bad-quotes",
  "In double quotation marks a backslash begins an escape, but this is not a known one.",
  "Write the text in single quotation marks, or write two backslashes.",
);
const other = explain(
  "yaml-syntax",
  "YAML can't read the file from here on: something is missing before this, or this is not expected here.",
  `If it is a text, put the whole text in quotation marks. ${compare}`,
);

/** A message for an error of the `yaml` package that no known slip explains. `inBrackets`: the whole file is in brackets, as in JSON. */
export function explainError(code: ErrorCode, inBrackets: boolean): Explanation {
  if (inBrackets) return brackets;
  switch (code) {
    case "BAD_INDENT":
      return indent;
    case "BAD_DQ_ESCAPE":
      return escape;
    case "BAD_SCALAR_START":
      return reserved;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return noKey;
    default:
      return other;
  }
}
