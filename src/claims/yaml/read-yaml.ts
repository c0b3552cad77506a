import type { ErrorCode, YAMLError } from "yaml";
import type { FormRuleId } from "../form-rules.ts";
import type { SourceFile } from "../model/index.ts";
import { openReading, type Reading } from "../reading.ts";
import { buildValue } from "./build-value.ts";
import { composeYaml, deepestNesting, mostTokens, type Refused } from "./compose-yaml.ts";
import { correctSlips } from "./slips/find-slips.ts";
import type { Value } from "./value.ts";

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

interface Explanation {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

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
