import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Paths of all files of a built site, from its folder. */
export function siteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export function readSiteFile(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
