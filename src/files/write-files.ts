import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { codeOf, refusalOf, sayWhy, WriteError } from "./write-error.ts";

/** What a file contains; null if there is to be no such file. */
type FileContent = string | Uint8Array | null;

/** A file that is written when it is asked for. */
export interface WritableFile {
  /** Under the folder that it is written into. */
  readonly path: string;
  readonly write: () => FileContent | Promise<FileContent>;
}

/**
 * Returns a function that writes a file into a folder, and the folders that it needs. A file is written at once: waiting for the disk
 * takes longer for small files.
 */
export function fileWriter(folder: string): (file: WritableFile) => Promise<void> {
  const made = new Set<string>();
  return async ({ path, write }) => {
    const target = join(folder, path);
    const parent = dirname(target);
    const written = write();
    const content = written instanceof Promise ? await written : written;
    if (content === null) return;
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    writeFileSync(target, content);
  };
}

/** Creates all files in the folder `root`, and the folders that they need, or none if one can't be written; see `createFile`. */
export function createFiles(files: readonly { readonly path: string; readonly text: string }[], root: string): void {
  const written: string[] = [];
  const folders = [...new Set(files.flatMap(({ path }) => missingFolders(path)))];
  try {
    for (const { path, text } of files) {
      createFile(path, text, root);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    // Those inside first.
    for (const folder of folders.toSorted((one, other) => other.length - one.length)) removeIfEmpty(folder);
    throw error;
  }
}

/** The folders above a path that are not there. */
function missingFolders(path: string): readonly string[] {
  const folder = dirname(path);
  const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  return isThere ? [] : [folder, ...missingFolders(folder)];
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It was not made, or another process has put something into it.
  }
}

/**
 * Replaces an existing file atomically: readers see the old or the new text, even after a power failure. Throws if the file no
 * longer contains exactly `before`.
 */
export function replaceFile(path: string, before: string, text: string): void {
  sayWhy(path, () => {
    const target = realpathSync(path);
    const beside = join(dirname(target), `${unfinishedName}${process.pid}`);
    if (!swept.has(dirname(target))) sweep(dirname(target), unfinishedName);
    swept.add(dirname(target));
    const { mode } = statSync(target);
    // Don't replace a read-only file, even if its folder is writable.
    closeSync(openSync(target, "r+"));
    try {
      writeWhole(beside, text, mode);
      // Not before: the disk may take long, and an editor may save the file meanwhile.
      if (!readFileSync(target).equals(Buffer.from(before)))
        throw new Error("it was changed in the meantime or is not UTF-8");
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** The beginning of the name of a file that takes the place of another; the number of the process follows. */
const unfinishedName = ".new-";

/** The folders without such files of processes that were killed. */
const swept = new Set<string>();

/** Creates a file in the folder `root`, and its parent folders. Throws if the file exists, or if a link leads there. */
export function createFile(path: string, text: string, root: string): void {
  sayWhy(path, () => {
    refuseLinks(path, root);
    makeFolder(dirname(path));
    writeWhole(path, text, 0o666);
  });
}

/** Renames a file in the folder `root`, and removes the folder that it leaves empty. Throws as `createFile` does. */
export function moveFile(from: string, to: string, root: string): void {
  sayWhy(to, () => {
    refuseLinks(to, root);
    // On a case-insensitive disk, the existing file may be the same file.
    if (existsSync(to) && statSync(to).ino !== statSync(from).ino)
      throw new Error("a file with that name already exists");
    makeFolder(dirname(to));
    renameSync(from, to);
    removeIfEmpty(dirname(from));
  });
}

/** Deletes a file, and its folder if it was the last one in there. Throws if the file no longer contains exactly `before`. */
export function removeFile(path: string, before: string): void {
  sayWhy(path, () => {
    if (readFileSync(path, "utf8") !== before) throw new Error("it was changed in the meantime");
    rmSync(path);
    removeIfEmpty(dirname(path));
  });
}

/** Throws if a folder between `root` and a file is a symbolic link: in what a contributor sent, it may lead anywhere. */
function refuseLinks(path: string, root: string): void {
  if (!existsSync(root)) return;
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  if (realpathSync(folder) !== join(realpathSync(root), relative(root, folder)))
    throw new Error("a folder above it is a symbolic link");
}

function writeWhole(path: string, text: string, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Copies files of one folder into another. On a full disk it throws ENOSPC, where `cpSync` throws EIO, as for any other fault. */
export function copyFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    makeFolder(dirname(join(to, path)));
    copyFileSync(join(from, path), join(to, path));
  }
}

/** A hard link, or a copy if the disk has none or is another one. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Makes a folder and those around it, where they are missing. Throws with the reason where one can't be made. Node's `recursive` says
 * that there is no folder where a disk is read-only, and never returns below `/proc`.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it just now.
    if (isFolder(folder)) return;
    throw codeOf(error) === "ENOENT" ? new WriteError(folder, "no folder can be made there") : error;
  }
}

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Deletes what has a name with this beginning and then the number of a process, if that does not run any more and the disk allows it. */
export function sweep(folder: string, beginning: string): void {
  for (const name of isFolder(folder) ? readdirSync(folder) : []) {
    const number = name.slice(beginning.length);
    if (!name.startsWith(beginning) || !/^\d+$/.test(number) || isOtherProcess(Number(number))) continue;
    try {
      rmSync(join(folder, name), { recursive: true });
    } catch (error) {
      if (refusalOf(error) === null) throw error;
    }
  }
}

/** Whether another process has this id. What bears our own is of a killed one: in a container, processes get the same ids again. */
function isOtherProcess(processNumber: number): boolean {
  if (processNumber === process.pid) return false;
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    // EPERM: the process exists but belongs to another user.
    return codeOf(error) === "EPERM";
  }
}

/** An absolute path without symbolic links. It need not exist. */
export function realPlace(path: string): string {
  const parent = dirname(resolve(path));
  return existsSync(path) || parent === resolve(path) ? realpathSync(path) : join(realPlace(parent), basename(path));
}

/** Whether a path, which need not exist, is that of a folder or leads into it. */
export function isIn(path: string, folder: string): boolean {
  return `${realPlace(path)}${sep}`.startsWith(`${realPlace(folder)}${sep}`);
}
