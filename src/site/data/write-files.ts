import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that is written when it is asked for. */
export interface WritableFile {
  /** Under the folder that it is written into. */
  readonly path: string;
  readonly write: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** One file at a time, most of the time would go to waiting for the disk. */
const writersAtOnce = 32;

/** Writes files into a folder, several at once, and the folders that they need. */
export async function writeFiles(folder: string, files: Iterable<WritableFile>): Promise<void> {
  const waiting = files[Symbol.iterator]();
  await Promise.all(Array.from({ length: writersAtOnce }, () => writeAll(folder, waiting)));
}

/** Writes what is waiting; several may take from one list. */
async function writeAll(folder: string, waiting: Iterator<WritableFile>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const target = join(folder, next.value.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await next.value.write());
  }
}
