import { rmSync } from "node:fs";
import { createFile } from "./replace-file.ts";

/** Creates all files, or none if one can't be written; see `createFile`. */
export function createFiles(files: readonly { readonly path: string; readonly text: string }[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      createFile(path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
