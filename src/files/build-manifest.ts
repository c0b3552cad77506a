import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { codeOf } from "./write-error.ts";

/** The file that lists what a build wrote. A folder with it is a build; files that it doesn't list are not from a build. */
export const manifestName = ".build-manifest.txt";

const heading = "# What the build wrote here. The next build replaces these files and leaves all others alone.";

/** The paths in a build's manifest, relative to its folder, with `/`; null if there is no manifest. */
export function readManifest(folder: string): ReadonlySet<string> | null {
  try {
    const lines = readFileSync(join(folder, manifestName), "utf8").split("\n");
    return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")).concat(manifestName));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Writes the manifest of a folder. */
export function writeManifest(folder: string, paths: readonly string[]): void {
  const listed = [...new Set(paths)].filter((path) => path !== manifestName && !path.endsWith("/")).toSorted();
  writeFileSync(join(folder, manifestName), `${[heading, ...listed].join("\n")}\n`);
}

/** The relative paths, with `/`, of all files and links in a folder, and of empty folders, which end with `/`. Does not follow links. */
export function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map(({ parentPath }) => parentPath));
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && filled.has(path)) return [];
    return relative(folder, path).split(sep).join("/") + (entry.isDirectory() ? "/" : "");
  });
}
