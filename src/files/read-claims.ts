import { compareText } from "../text/compare-text.ts";
import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type { Finding, SourceFile } from "../model/index.ts";
import { besideClaims } from "./claim-file.ts";
import { decodeText } from "./decode-text.ts";

/** Of a larger file only this much is read, which is enough to tell that it is too large. */
const mostBytes = 64 * 1024 + 1;
const mostFolders = 20;

/** What stands in a claims folder. Paths begin with the folder's own name; files are sorted by path. */
export interface ClaimsFolder {
  readonly files: readonly SourceFile[];
  /** What could not be read, or only in part. */
  readonly findings: readonly Finding[];
}

/** Thrown where there is no folder to read; the message is a sentence for whoever named it. */
export class MissingFolder extends Error {}

/**
 * Reads a claims folder in one pass. Nothing outside of it is read: symbolic links that lead out or to hidden files are
 * reported, those to a folder inside are passed over, as its files are read where they stand. What stands beside the claims,
 * and what begins with a dot, are passed over too.
 */
export function readClaims(folder: string): ClaimsFolder {
  const root = realFolder(folder);
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const buffer = Buffer.alloc(mostBytes);

  const report = (rule: string, path: string, message: string, help: string): void => {
    findings.push({ rule, severity: "error", place: { path, start: 0, end: 0 }, message, help });
  };

  const readFolder = (folderPath: string, path: string, depth: number): void => {
    if (depth > mostFolders) {
      report(
        "nested-folders",
        path,
        `This folder stands more than ${mostFolders} folders deep.`,
        "Move it further up.",
      );
      return;
    }
    const entries = attempt(path, () => readdirSync(folderPath, { withFileTypes: true }));
    for (const entry of entries ?? []) {
      if (entry.name.startsWith(".") || (depth === 1 && besideClaims.has(entry.name))) continue;
      // macOS keeps names decomposed; the same name should be the same path everywhere.
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
      report(
        "symlink-outside",
        path,
        `This symbolic link ${where ?? ""}.`,
        "Put the file itself here, or remove the link.",
      );
    else if (statSync(target).isFile()) readFile(target, path);
    else if (!statSync(target).isDirectory()) reportNoFile(path);
  };

  const reportNoFile = (path: string): void => {
    report(
      "unreadable-file",
      path,
      "This is a pipe, a socket or a device, not a file.",
      "Put a file here, or remove it.",
    );
  };

  const readFile = (filePath: string, path: string): void => {
    const bytes = attempt(path, () => readStart(filePath, buffer));
    if (bytes === null) return;
    const { text, firstInvalid } = decodeText(bytes);
    files.push({ path, text });
    // The last character of a file that is cut may be cut too; that it is too large is said elsewhere.
    if (firstInvalid === null || bytes.length === mostBytes) return;
    // A picture, or text in UTF-16: that is one fault, and another rule names it.
    if (!/\.ya?ml$/i.test(path) || text.includes("\0")) return;
    findings.push({
      rule: "invalid-utf8",
      severity: "error",
      place: { path, start: firstInvalid, end: firstInvalid + 1 },
      message: "The bytes here are not UTF-8.",
      help: "Open the file with its own encoding and save it as UTF-8.",
    });
  };

  const attempt = <T>(path: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      // The system's words end in the absolute path, which is nobody's business.
      const reason = (error instanceof Error ? error.message : String(error)).replace(/,? \w+ '.*$/, "");
      report("unreadable-file", path, `This can't be opened (${reason}).`, "Look at its permissions.");
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

/** What is wrong with the target of a link, in words that go on “This link”; null where it is a part of the folder that is read. */
function whereLeads(target: string | null, root: string): string | null {
  if (target === null) return "leads nowhere";
  if (!target.startsWith(root + sep)) return "leads out of the claims folder";
  const isHidden = target
    .slice(root.length)
    .split(sep)
    .some((name) => name.startsWith("."));
  return isHidden ? "leads to a hidden file, of which nothing is read" : null;
}

function realPathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The first bytes of a file, as many as the buffer holds; they are the buffer's own until the next call. */
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
