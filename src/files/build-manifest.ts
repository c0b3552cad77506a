import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { codeOf } from "./write-error.ts";

/** The file that lists what a build wrote. A folder with it is a build; files that it doesn't list are not from a build. */
export const manifestName = ".build-manifest.txt";

const heading = "# What the build wrote here. The next build replaces these files and leaves all others alone.";

/** Whether a folder has a build, which came with its manifest. */
export const hasBuild = (folder: string): boolean => existsSync(join(folder, manifestName));

/**
 * The paths in a build's manifest, relative to its folder, with `/`; null if there is no manifest. Those that lead out of the folder
 * are left out: no build wrote them, and the next one would delete what is there.
 */
export function readManifest(folder: string): ReadonlySet<string> | null {
  try {
    const lines = readFileSync(join(folder, manifestName), "utf8").split("\n");
    const paths = lines.filter((line) => line !== "" && !line.startsWith("#")).map(pathOf);
    return new Set([...paths.filter((path) => !path.split(/[\\/]/).includes("..")), manifestName]);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Writes the manifest of a folder. `key` stands for everything that the build was made from. */
export function writeManifest(folder: string, paths: readonly string[], key = ""): void {
  const listed = [...new Set(paths)].filter((path) => path !== manifestName && !path.endsWith("/")).toSorted();
  const madeFrom = key === "" ? [] : [keyLine(key)];
  const lines = listed.map(lineOf);
  // A full disk must not damage the former one.
  const beside = join(folder, `${manifestName}.new`);
  writeFileSync(beside, `${[heading, ...madeFrom, ...lines].join("\n")}\n`);
  renameSync(beside, join(folder, manifestName));
}

/** A path as a line. One that begins like a comment, or has a line end in it, begins with `./`, and its line ends are escaped. */
function lineOf(path: string): string {
  return /^#|\n/.test(path) ? `./${path.replace(/[%\n]/g, encodeURIComponent)}` : path;
}

/** The path in a line of `lineOf`. */
function pathOf(line: string): string {
  return line.startsWith("./") ? line.slice(2).replace(/%25|%0A/g, decodeURIComponent) : line;
}

/** Whether a folder has a build that was made from the same input, and all its files are as the build left them. */
export function isUpToDate(folder: string, key: string): boolean {
  const files = filesAsBuilt(folder, key);
  return files !== null && files.size === readManifest(folder)?.size;
}

/** The files of a build that are as it left them; null if the folder has no build that was made from `key`. */
export function filesAsBuilt(folder: string, key: string): ReadonlySet<string> | null {
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest) || readFileSync(manifest, "utf8").split("\n")[1] !== keyLine(key)) return null;
  // A build writes its manifest last.
  const { mtimeMs: end } = statSync(manifest);
  const paths = [...(readManifest(folder) ?? [])].filter((path) => {
    const file = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return file?.isFile() === true && file.mtimeMs <= end;
  });
  return new Set(paths);
}

/** The key of a part of a site whose key is `key`. */
export const partKey = (key: string, { number, of }: Omit<ManifestPart, "key">): string =>
  `${key}, part ${number} of ${of}`;

/** Which part of which site a folder has. */
export interface ManifestPart {
  readonly key: string;
  readonly number: number;
  readonly of: number;
}

/** Reads which part of a site a folder has; null for a folder without a part. */
export function readPart(folder: string): ManifestPart | null {
  const manifest = join(folder, manifestName);
  const line = existsSync(manifest) ? readFileSync(manifest, "utf8").split("\n")[1] : "";
  const [, key, number, of] = /^# Made from (\w+), part (\d+) of (\d+)\.$/.exec(line ?? "") ?? [];
  return key === undefined ? null : { key, number: Number(number), of: Number(of) };
}

const keyLine = (key: string): string => `# Made from ${key}.`;

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
