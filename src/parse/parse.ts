import type { FileRecord, Fix, ParsedFile, SourceFile } from "../model.ts";
import { fileKind } from "./file-kind.ts";
import { openReading } from "./reading.ts";
import { readRecord } from "./records/read-record.ts";
import { collectTexts } from "./yaml/collect-texts.ts";
import { reportWindowsTraces } from "./windows-traces.ts";
import { readYaml, type Yaml } from "./yaml/read-yaml.ts";

const largestFile = 65_536;

/** Reads one file of the claims folder. Pure, total and deterministic: any text gives a result, and the same text the same one. */
export function parse(file: SourceFile): ParsedFile {
  const kind = fileKind(file.path);
  const start = { path: file.path, start: 0, end: 0 };
  const { reading, value } =
    kind.kind === null ? nothing(file) : isTooLarge(file.text) ? tooLarge(file) : readYaml(file);
  for (const { rule, message, help } of kind.troubles)
    reading.report(rule, start, message, help, moveTo(kind.betterPath));
  if (kind.kind !== null) reportWindowsTraces(reading);
  if (value) collectTexts(value, reading);
  const record: FileRecord | null = value && readRecord(value, kind, reading);
  const { findings, texts, urls } = reading;
  return {
    file,
    record,
    findings: findings.toSorted((one, other) => one.place.start - other.place.start),
    texts,
    urls,
  };
}

const moveTo = (path: string | null): Fix | null =>
  path === null ? null : { kind: "move", does: `moved the file to \`${path}\``, path };

const nothing = (file: SourceFile): Yaml => ({ reading: openReading(file, []), value: null });

function tooLarge(file: SourceFile): Yaml {
  const unread = nothing(file);
  unread.reading.report(
    "file-too-large",
    { path: file.path, start: 0, end: 0 },
    "This file is larger than 64 KiB.",
    "A file says one thing: divide it, or shorten its explanation.",
  );
  return unread;
}

function isTooLarge(text: string): boolean {
  // A UTF-16 code unit takes one to three bytes of UTF-8, so most files needn't be encoded to be measured.
  if (text.length * 3 <= largestFile) return false;
  return text.length > largestFile || new TextEncoder().encode(text).length > largestFile;
}
