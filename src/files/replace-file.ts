import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { sayWhy } from "./write-error.ts";

/**
 * Writes a file that is there anew, as a whole or not at all: whoever reads it meanwhile, or after a power cut, finds the old
 * text or the new. One that no longer holds `before`, byte for byte, is left alone.
 */
export function replaceFile(path: string, before: string, text: string): void {
  sayWhy(path, () => {
    const target = realpathSync(path);
    if (!readFileSync(target).equals(Buffer.from(before)))
      throw new Error("it was changed in the meantime, or is not UTF-8");
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
    const { mode } = statSync(target);
    // A file that its owner has locked is left alone, though its folder would let us put another in its place.
    closeSync(openSync(target, "r+"));
    try {
      writeWhole(beside, text, mode);
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** Writes a file that is not there yet, and the folders above it; one that is there is left as it is, and that is an error. */
export function createFile(path: string, text: string): void {
  sayWhy(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text, 0o666);
  });
}

/** Gives a file another name; one that bears it already is left as it is, and that is an error. */
export function moveFile(from: string, to: string): void {
  sayWhy(to, () => {
    // Where disks don't tell capitals from small letters, a file may stand in its own way.
    if (existsSync(to) && statSync(to).ino !== statSync(from).ino)
      throw new Error("there is a file of that name already");
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  });
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
