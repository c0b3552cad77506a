import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a file contains; null if there is to be no such file. */
export type FileContent = string | Uint8Array | null;

/** A file that is written when it is asked for. */
export interface WritableFile {
  /** Under the folder that it is written into. */
  readonly path: string;
  readonly write: () => FileContent | Promise<FileContent>;
}

/**
 * Returns a function that writes a file into a folder, and the folders that it needs. A file is written at once: waiting for the disk takes longer
 * for small files.
 */
export function fileWriter(folder: string): (file: WritableFile) => Promise<void> {
  const made = new Set<string>();
  return async ({ path, write }) => {
    const target = join(folder, path);
    const parent = dirname(target);
    const written = write();
    const content = written instanceof Promise ? await written : written;
    if (content === null) return;
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
  };
}
