import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./write-error.ts";

/** Makes a folder and those around it, where they are missing. Throws with the reason where one can't be made. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // On a read-only disk, Node says that the folder does not exist.
    if (codeOf(error) === "ENOENT") mkdirSync(firstMissing(folder));
    throw error;
  }
}

function firstMissing(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(parent) ? folder : firstMissing(parent);
}
