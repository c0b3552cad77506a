import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** A file begins with the hash of what follows. */
const hashLength = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The value that `writeSealed` wrote to a file; null if there is none, or if the file is damaged. */
export function readSealed(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(hashLength);
    return hashOf(content).equals(bytes.subarray(0, hashLength)) ? deserialize(content) : null;
  } catch {
    return null;
  }
}

/** Writes a value at once: another process that reads the file meanwhile gets the former value or this one. */
export function writeSealed(path: string, value: unknown): void {
  const content = serialize(value);
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, Buffer.concat([hashOf(content), content]));
    renameSync(unfinished, path);
  } finally {
    // On a full disk, a part of it is there.
    rmSync(unfinished, { force: true });
  }
}
