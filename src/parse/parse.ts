import type { FileRecord, Fix, ParsedFile, Place, SourceFile } from "../model/index.ts";
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
  const { reading, value } = kind.kind === null ? nothing(file) : (refuse(file) ?? readYaml(file));
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

/** Reports a file that is not read at all; null where nothing speaks against it. */
function refuse(file: SourceFile): Yaml | null {
  const unread = nothing(file);
  const { path, text } = file;
  const at = (start: number, length: number): Place => ({ path, start, end: start + length });
  const nul = text.indexOf("\0");
  const conflict = text.search(conflictMark);
  if (isTooLarge(text))
    unread.reading.report(
      "file-too-large",
      at(0, 0),
      "This file is larger than 64 KiB.",
      "A file says one thing: divide it, or shorten its explanation.",
    );
  else if (nul !== -1)
    unread.reading.report(
      "not-text",
      at(nul, 1),
      "U+0000 stands here, which no text has: this is a file of another kind, or text in UTF-16.",
      "If it is a claim file, save it as UTF-8 in a text editor; if not, move it out of the claims folder.",
    );
  else if (conflict !== -1)
    unread.reading.report(
      "merge-conflict",
      at(conflict, 7),
      "A merge was not resolved: from here on the file has two versions of the same lines.",
      "Keep the lines that hold, and delete those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
    );
  else return null;
  return unread;
}

/** What git writes at the left edge, where a text of ours never stands. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m;

function isTooLarge(text: string): boolean {
  // A UTF-16 code unit takes one to three bytes of UTF-8, so most files needn't be encoded to be measured.
  if (text.length * 3 <= largestFile) return false;
  return text.length > largestFile || new TextEncoder().encode(text).length > largestFile;
}
