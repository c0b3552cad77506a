import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files-in.ts";

/**
 * A hash of values and of the contents of folders and files: equal keys mean equal input. A folder that doesn't exist differs
 * from an empty one. Links are hashed as what they lead to.
 */
export function inputKey(values: readonly unknown[], paths: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(values));
  for (const path of paths) {
    hash.update(`\0${path}\0${existsSync(path) ? "there" : "missing"}`);
    if (existsSync(path)) for (const file of allFiles(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** The paths of the files in a folder, sorted; the path itself if it is a file. */
function allFiles(path: string): readonly string[] {
  return statSync(path).isDirectory()
    ? filesIn(path)
        .map((file) => join(path, file))
        .toSorted()
    : [path];
}
