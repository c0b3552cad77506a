import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash of values and of the contents of folders and files: equal keys mean equal input. A folder that doesn't exist differs
 * from an empty one. Links are hashed as what they lead to.
 */
export function inputKey(values: readonly unknown[], paths: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(values));
  for (const path of paths) {
    hash.update(`\0${path}\0${existsSync(path) ? "there" : "missing"}`);
    if (existsSync(path)) for (const file of filesIn(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** The files in a folder, sorted; the path itself if it is a file. */
function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [path];
  }
}
