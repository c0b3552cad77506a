import type { SourceFile } from "../model/index.ts";
import { openReading, type Reading } from "../reading.ts";
import { buildValue } from "./build-value.ts";
import { composeYaml, deepestNesting, mostTokens, type Composed } from "./compose-yaml.ts";
import { explainError } from "./explain-error.ts";
import { refuseProperties } from "./refuse-properties.ts";
import { findSilentSlips, findSlips } from "./slips/find-slips.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Slip } from "./slips/slip.ts";
import type { Value } from "./value.ts";

export interface Yaml {
  readonly reading: Reading;
  /** The content of the file; null if it is empty or can't be read. */
  readonly value: Value | null;
}

/**
 * Reads a file's YAML. If it is invalid, or has characters that only look like spaces or dashes, known slips are reported and corrected,
 * and the corrected text is read, so that other problems are reported too. Of errors that no known slip explains, only the first is reported.
 */
export function readYaml(file: SourceFile): Yaml {
  const { path, text } = file;
  const asWritten = composeYaml(text);
  if (asWritten.tooMany !== null) return reportTooMany(asWritten.tooMany, openReading(file, []));
  const isRead = asWritten.errors.length === 0 && asWritten.tooDeep === null;
  const slips = isRead ? readableSlips(text) : findSlips(text);
  const edits = slips.flatMap((slip) => slip.edits);
  const reading = openReading(file, edits);
  for (const { rule, start, end, message, help, edits, does } of slips)
    reading.report(rule, { path, start, end }, message, help, does === null ? null : { kind: "edit", does, edits });
  const composed = slips.length > 0 ? composeYaml(reading.text) : asWritten;
  refuseProperties(composed.refused, reading);
  if (composed.tooDeep) return { reading, value: reportTooDeep(composed.tooDeep.offset, reading) };
  if (composed.errors.length > 0) {
    // After a slip, YAML errors are usually caused by the same slip.
    if (slips.length === 0) reportFirstError(composed, reading);
    return { reading, value: null };
  }
  const [document, second] = composed.documents;
  if (second) reportSecond(second.range[0], reading);
  const value = document?.contents ? buildValue(document.contents, reading) : null;
  if (!document?.contents) {
    const nowhere = { path, start: 0, end: 0 };
    reading.report(
      "empty-file",
      nowhere,
      "This file is empty or has only comments.",
      "Write its content, or delete the file.",
    );
  }
  return { reading, value };
}

/** The slips in valid YAML, if the text is still valid after their correction. */
function readableSlips(text: string): readonly Slip[] {
  const slips = findSilentSlips(text);
  const corrected = applyEdits(
    text,
    slips.flatMap(({ edits }) => edits),
  );
  return slips.length > 0 && composeYaml(corrected.text).errors.length === 0 ? slips : [];
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
