import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { sayWhy } from "./write-error.ts";

/**
 * Replaces an existing file atomically: readers see the old or the new text, even after a power failure. Throws if the file no
 * longer contains exactly `before`.
 */
export function replaceFile(path: string, before: string, text: string): void {
  sayWhy(path, () => {
    const target = realpathSync(path);
    if (!readFileSync(target).equals(Buffer.from(before)))
      throw new Error("it was changed in the meantime or is not UTF-8");
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
    const { mode } = statSync(target);
    // Don't replace a read-only file, even if its folder is writable.
    closeSync(openSync(target, "r+"));
    try {
      writeWhole(beside, text, mode);
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** Creates a file in the folder `root`, and its parent folders. Throws if the file exists, or if a link leads there. */
export function createFile(path: string, text: string, root: string): void {
  sayWhy(path, () => {
    refuseLinks(path, root);
    makeFolder(dirname(path));
    writeWhole(path, text, 0o666);
  });
}

/** Renames a file in the folder `root`. Throws if the new name exists, or if a link leads there. */
export function moveFile(from: string, to: string, root: string): void {
  sayWhy(to, () => {
    refuseLinks(to, root);
    // On a case-insensitive disk, the existing file may be the same file.
    if (existsSync(to) && statSync(to).ino !== statSync(from).ino)
      throw new Error("a file with that name already exists");
    makeFolder(dirname(to));
    renameSync(from, to);
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
