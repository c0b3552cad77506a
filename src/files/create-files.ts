import { lstatSync, rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { createFile } from "./replace-file.ts";

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
