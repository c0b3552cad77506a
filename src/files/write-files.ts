import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that is written when it is asked for. */
export interface WritableFile {
  /** Under the folder that it is written into. */
  readonly path: string;
  readonly write: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * Writes files into a folder, one after the other, and the folders that they need. Each is written at once: threads that
 * write into one folder wait for each other, and take seven times as long for small files. Reports each file that is written.
 */
export async function writeFiles(
  folder: string,
  files: readonly WritableFile[],
  report: (done: number, total: number) => void,
): Promise<void> {
  const made = new Set<string>();
  let done = 0;
  for (const { path, write } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const text = write();
    writeFileSync(target, text instanceof Promise ? await text : text);
    report((done += 1), files.length);
  }
}
