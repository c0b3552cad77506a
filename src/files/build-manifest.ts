import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { codeOf } from "./write-error.ts";

/** The file in which a build lists what it wrote. A folder that has it is a build; what it doesn't list is somebody else's. */
export const manifestName = ".build-manifest.txt";

const heading = "# What the build wrote here. The next build replaces these files and leaves all others alone.";

/** The paths that a build's manifest lists, from its folder, divided by `/`; null where there is no manifest. */
export function readManifest(folder: string): ReadonlySet<string> | null {
  try {
    const lines = readFileSync(join(folder, manifestName), "utf8").split("\n");
    return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")).concat(manifestName));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Lists files in the manifest of the folder, as `readManifest` reads them. */
export function writeManifest(folder: string, paths: readonly string[]): void {
  const listed = [...new Set(paths)].filter((path) => path !== manifestName && !path.endsWith("/")).toSorted();
  writeFileSync(join(folder, manifestName), `${[heading, ...listed].join("\n")}\n`);
}

/** Paths from a folder, divided by `/`, of all files and links in it, and of its empty folders, which end in `/`. Links are not followed. */
export function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map(({ parentPath }) => parentPath));
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && filled.has(path)) return [];
    return relative(folder, path).split(sep).join("/") + (entry.isDirectory() ? "/" : "");
  });
}
