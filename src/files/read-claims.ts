import { isUtf8 } from "node:buffer";
import { closeSync, type Dirent, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type { Finding, SourceFile } from "../claims/model/index.ts";
import { compareText } from "../text/order.ts";
import { isOtherFile } from "../text/paths.ts";
import { UserError } from "../text/user-error.ts";

/** The most bytes read of a file: one more than allowed, so that a larger file is recognised. */
const mostBytes = 64 * 1024 + 1;
const mostFolders = 20;

/** The content of a claims folder. Paths begin with the name of the folder; files are sorted by path. */
export interface ClaimsFolder {
  readonly files: readonly SourceFile[];
  /** Findings about files that could not be read, or not completely. */
  readonly findings: readonly Finding[];
}

/** Thrown if there is no such folder. */
export class MissingFolder extends UserError {
  constructor(what: string) {
    super(`${what} Name the claims folder with --claims (or CLAIMS_DIR).`);
  }
}

/**
 * Reads a claims folder in one pass. Reads nothing outside it: symbolic links that point outside or to hidden files are
 * reported; links to folders inside are skipped, because those are read anyway. Also skips README.md, versions.json and names
 * that begin with a dot.
 */
export function readClaims(folder: string): ClaimsFolder {
  const root = realFolder(folder);
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const buffer = Buffer.alloc(mostBytes);

  const report = (path: string, message: string, help: string): void => {
    findings.push({ rule: "unreadable-file", severity: "error", place: { path, start: 0, end: 0 }, message, help });
  };

  const readFolder = (folderPath: string, path: string, depth: number): void => {
    if (depth > mostFolders) {
      report(path, `This folder is more than ${mostFolders} folders deep.`, "Move it up.");
      return;
    }
    const entries = attempt(path, () => readdirSync(folderPath, { withFileTypes: true }));
    for (const entry of entries ?? []) {
      if (entry.name.startsWith(".") || (depth === 1 && isOtherFile(entry.name))) continue;
      // macOS stores names in decomposed form; make the path the same everywhere.
      readEntry(entry, join(folderPath, entry.name), `${path}/${entry.name.normalize("NFC")}`, depth);
    }
  };

  const readEntry = (entry: Dirent, entryPath: string, path: string, depth: number): void => {
    if (entry.isDirectory()) readFolder(entryPath, path, depth + 1);
    else if (entry.isFile()) readFile(entryPath, path);
    else if (entry.isSymbolicLink()) readLink(entryPath, path);
    else reportNoFile(path);
  };

  const readLink = (linkPath: string, path: string): void => {
    const target = realPathOrNull(linkPath);
    const where = whereLeads(target, root);
    if (target === null || where !== null)
      report(path, `This symbolic link ${where ?? ""}.`, "Put the file itself here, or delete the link.");
    else if (statSync(target).isFile()) readFile(target, path);
    else if (!statSync(target).isDirectory()) reportNoFile(path);
  };

  const reportNoFile = (path: string): void => {
    report(path, "This is a pipe, a socket or a device rather than a file.", "Replace it with a file, or delete it.");
  };

  const readFile = (filePath: string, path: string): void => {
    const bytes = attempt(path, () => readStart(filePath, buffer));
    if (bytes === null) return;
    const { text, firstInvalid } = decodeText(bytes);
    files.push({ path, text });
    // A truncated file may end inside a character; too-large reports it.
    if (firstInvalid === null || bytes.length === mostBytes) return;
    // not-text reports binary files and UTF-16.
    if (!/\.ya?ml$/i.test(path) || text.includes("\0")) return;
    findings.push({
      rule: "not-text",
      severity: "error",
      place: { path, start: firstInvalid, end: firstInvalid + 1 },
      message: "The file is not valid UTF-8.",
      help: "Open the file with its encoding and save it as UTF-8.",
    });
  };

  const attempt = <T>(path: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      // Leave out the absolute path at the end of the system's message.
      const reason = (error instanceof Error ? error.message : String(error)).replace(/,? \w+ '.*$/, "");
      report(path, `This can't be opened (${reason}).`, "Check its permissions.");
      return null;
    }
  };

  readFolder(root, basename(resolve(folder)).normalize("NFC"), 1);
  return { files: files.sort((a, b) => compareText(a.path, b.path)), findings };
}

function realFolder(folder: string): string {
  const root = realPathOrNull(folder);
  if (root === null) throw new MissingFolder(`There is no folder ${folder}.`);
  if (!statSync(root).isDirectory()) throw new MissingFolder(`${folder} is a file, not a folder.`);
  return root;
}

/** What is wrong with the target of a link, as a predicate after “This link”; null if it is in the folder. */
function whereLeads(target: string | null, root: string): string | null {
  if (target === null) return "points to nothing";
  if (!target.startsWith(root + sep)) return "points outside the claims folder";
  const isHidden = target
    .slice(root.length)
    .split(sep)
    .some((name) => name.startsWith("."));
  return isHidden ? "points to a hidden file, which is not read" : null;
}

function realPathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The first bytes of a file, up to the size of the buffer. The result is a view of the buffer, valid until the next call. */
function readStart(path: string, buffer: Buffer): Buffer {
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The text of a file, and the offset of the first invalid byte sequence (decoded as U+FFFD); null if all are valid. */
interface DecodedText {
  readonly text: string;
  readonly firstInvalid: number | null;
}

/** Decodes UTF-8. Keeps a byte order mark, so that offsets match the file. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text, firstInvalid: null };
  // A file may contain U+FFFD itself: find the first one that is not in the bytes.
  let offset = text.indexOf("\uFFFD");
  for (let read = 0, from = 0; offset !== -1; from = offset, offset = text.indexOf("\uFFFD", offset + 1)) {
    read += Buffer.byteLength(text.slice(from, offset));
    if (bytes.subarray(read, read + 3).toString("hex") !== "efbfbd") break;
  }
  return { text, firstInvalid: offset === -1 ? 0 : offset };
}

/**
 * The path on disk of a claim file, which need not exist. `path` begins with the name of the claims folder. Paths are in composed form;
 * names on disk that come from macOS may not be.
 */
export function onDisk(claimsFolder: string, path: string): string {
  const [, ...names] = path.split("/");
  return names.reduce((folder, name) => join(folder, writtenName(folder, name)), resolve(claimsFolder));
}

function writtenName(folder: string, name: string): string {
  if (existsSync(join(folder, name)) || !existsSync(folder)) return name;
  return readdirSync(folder).find((each) => each.normalize("NFC") === name) ?? name;
}
