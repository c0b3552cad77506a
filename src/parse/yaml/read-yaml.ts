import type { SourceFile } from "../../model/index.ts";
import { openReading, type Reading } from "../reading.ts";
import { buildValue } from "./build-value.ts";
import { composeYaml, deepestNesting, mostTokens, type Composed } from "./compose-yaml.ts";
import { explainError } from "./explain-error.ts";
import { refuseProperties } from "./refuse-properties.ts";
import { findSilentSlips, findSlips } from "./slips/find-slips.ts";
import { mend } from "./mend.ts";
import type { Slip } from "./slips/slip.ts";
import type { Value } from "./value.ts";

export interface Yaml {
  readonly reading: Reading;
  /** What the file holds; null where that can't be told. */
  readonly value: Value | null;
}

/**
 * Reads a file's YAML. Where YAML itself fails, or takes for text what only looks like space or a dash, the writer's known slips are looked for,
 * reported and mended, and the mended text is read, so that everything else that is wrong is reported too. What no known slip explains is reported once, at the first place.
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
    // Behind a slip, what YAML stumbles over is mostly the slip again.
    if (slips.length === 0) reportFirstError(composed, reading);
    return { reading, value: null };
  }
  const [document, second] = composed.documents;
  if (second) reportSecond(second.range[0], reading);
  const value = document?.contents ? buildValue(document.contents, reading) : null;
  if (!document?.contents) {
    const nowhere = { path, start: 0, end: 0 };
    reading.report("empty-file", nowhere, "This file says nothing.", "Write its keys, or delete the file.");
  }
  return { reading, value };
}

/** The slips of a text that YAML reads as it is, where it reads it with them mended too. */
function readableSlips(text: string): readonly Slip[] {
  const slips = findSilentSlips(text);
  const mended = mend(
    text,
    slips.flatMap(({ edits }) => edits),
  );
  return slips.length > 0 && composeYaml(mended.text).errors.length === 0 ? slips : [];
}

function reportTooMany(offset: number, reading: Reading): Yaml {
  reading.report(
    "file-too-large",
    reading.place(offset, offset + 1),
    `This file has more than ${mostTokens.toLocaleString("en")} words, marks and line ends up to here.`,
    "A file says one thing: divide it, or shorten its lists.",
  );
  return { reading, value: null };
}

function reportTooDeep(offset: number, reading: Reading): null {
  reading.report(
    "nested-too-deep",
    reading.place(offset, offset + 1),
    `More than ${deepestNesting} lists and groups of keys lie in one another here.`,
    "No claim file needs so many: write what is said here in fewer levels.",
  );
  return null;
}

function reportSecond(offset: number, reading: Reading): void {
  const start = reading.text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  reading.report(
    "several-documents",
    reading.place(start, Math.min(start + 3, reading.text.length)),
    "A second YAML document begins here; a claim file holds one.",
    "Delete the line that divides them (`---` or `...`), or move what follows to a file of its own.",
  );
}

function reportFirstError({ errors: [error] }: Composed, reading: Reading): void {
  if (!error) return;
  const { text } = reading;
  const [from, to] = error.pos;
  // YAML points at the white space before a line that stands wrong.
  const start = from + (/^[ \t]*(?=\S)/.exec(text.slice(from))?.[0].length ?? 0);
  const lineEnd = start + text.slice(start).search(/[\r\n]|$/);
  const end = to > start ? Math.min(to, lineEnd) : lineEnd;
  const { rule, message, help } = explainError(error.code, /^[\s\ufeff]*[[{]/.test(text));
  const within = (offset: number): number => Math.min(offset, text.length);
  reading.report(rule, reading.place(within(start), within(end)), message, help);
}
