import type { FileRecord, Fix, ParsedFile, Place, SourceFile } from "./model/index.ts";
import { fileKind } from "./file-kind.ts";
import { openReading, type Reading } from "./reading.ts";
import { readRecord } from "./read/read-record.ts";
import { collectTexts } from "./yaml/value.ts";
import { readYaml, type Yaml } from "./yaml/read-yaml.ts";

const largestFile = 65_536;

/** Reads one file of the claims folder. Pure and total: never throws, and the same text gives the same result. */
export function parse(file: SourceFile): ParsedFile {
  const kind = fileKind(file.path);
  const start = { path: file.path, start: 0, end: 0 };
  const { reading, value } = kind.kind === null ? nothing(file) : (refuse(file) ?? readYaml(file));
  for (const { rule, message, help } of kind.problems)
    reading.report(rule, start, message, help, moveTo(kind.betterPath));
  if (kind.kind !== null && !isTooLarge(file.text) && !file.text.includes("\0")) reportWindowsTraces(reading);
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

const nothing = (file: SourceFile): Yaml => ({ reading: openReading(file), value: null });

/** Reports a file that must not be read; null if it can be read. */
function refuse(file: SourceFile): Yaml | null {
  const unread = nothing(file);
  const { path, text } = file;
  const at = (start: number, length: number): Place => ({ path, start, end: start + length });
  const nul = text.indexOf("\0");
  const conflict = text.search(conflictMark);
  if (isTooLarge(text))
    unread.reading.report(
      "too-large",
      at(0, 0),
      "This file is larger than 64 KiB.",
      "Split it into several files, or shorten its explanation.",
    );
  else if (nul !== -1)
    unread.reading.report(
      "not-text",
      at(nul, 1),
      "This file contains U+0000, which no text has: it is not a text file, or is in UTF-16.",
      "If it is a claim file, save it as UTF-8 in a text editor. If not, move it out of the claims folder.",
    );
  else if (conflict !== -1)
    unread.reading.report(
      "merge-conflict",
      at(conflict, 7),
      "An unresolved merge conflict begins here: the file has two versions of the same lines.",
      "Keep the correct lines, and delete those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
    );
  else if (pastedRecord.test(text.trimStart()))
    unread.reading.report(
      "yaml-syntax",
      at(text.search(/\S/), 1),
      "This is a record in BibTeX, RIS or CSL-JSON, but a source is a file in YAML.",
      `Run \`npm run new -- source ${/\b10\.\d{4,9}\/[^\s"{},]+/.exec(text)?.[0] ?? ""}`.trim() +
        "`, which writes the file: with a DOI or an arXiv id of its record, else from your answers.",
    );
  else return null;
  return unread;
}

/** A record of a work as catalogues and reference managers copy it. */
const pastedRecord =
  /^(?:@[a-z]+\s*\{\s*[^\s,]+,|TY {2}- |\[?\s*\{(?=[^]*"(?:date-parts|container-title|DOI|author)"\s*:)\s*"[\w-]+"\s*:)/i;

/** The markers that git writes at the start of a line. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m;

function isTooLarge(text: string): boolean {
  // A UTF-16 code unit takes one to three bytes of UTF-8, so most files needn't be encoded to be measured.
  if (text.length * 3 <= largestFile) return false;
  return text.length > largestFile || new TextEncoder().encode(text).length > largestFile;
}

/** Warns about a byte order mark and CRLF line ends, which make unchanged lines look changed. The file is read normally. */
function reportWindowsTraces(reading: Reading): void {
  const { path, text } = reading.file;
  // A file that was converted twice has two marks, or two carriage returns at the end of a line.
  const [mark = ""] = /^\ufeff+/.exec(text) ?? [];
  const returns = [...text.matchAll(/(?<!\r)\r+(?=\n)/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    insert: "",
  }));
  if (mark !== "")
    reading.report(
      "byte-order-mark",
      { path, start: 0, end: 0 },
      "The file begins with a byte order mark, an invisible character that some programs on Windows write.",
      "Save it as “UTF-8” rather than “UTF-8 with BOM”, or run `npm run check -- --fix`.",
      { kind: "edit", does: "deleted the byte order mark", edits: [{ start: 0, end: mark.length, insert: "" }] },
    );
  const [first] = returns;
  if (first)
    reading.report(
      "windows-line-ends",
      { path, start: first.start, end: first.start + 1 },
      "The lines of this file end with CRLF, as on Windows; claim files use LF.",
      "Choose LF rather than CRLF in your editor (in VS Code at the lower right) and save, or run `npm run check -- --fix`. If all files are affected, git converts them: add a file `.gitattributes` next to the claims with the line `*.yaml text eol=lf`.",
      { kind: "edit", does: "changed the line ends from CRLF to LF", edits: returns },
    );
}
