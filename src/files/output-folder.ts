import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { manifestName, pathsIn, readManifest, writeManifest } from "./build-manifest.ts";
import { isOtherProcess, lockOutput } from "./output-lock.ts";
import { realPlace } from "./real-place.ts";
import { recoverFolder, replaceFolder } from "./replace-folder.ts";
import { updateFolder } from "./update-folder.ts";
import { refusalOf, refusedPath, WriteError } from "./write-error.ts";

/** Builds are written to a folder in the project first, because Astro moves files, which works only on one disk. */
const temporaryFolders = ".cache/builds";

/** Files that a host may need in the output folder; a folder with nothing else counts as empty. */
const hostFiles = new Set([".git", ".nojekyll", "CNAME"]);

/** For a build that makes all its files again. */
export const nothing: ReadonlySet<string> = new Set();

/**
 * Calls `build` with a temporary folder, then replaces the earlier build in `out` with it, but for the files whose paths `build` has
 * resolved to: these stay. Then the others are replaced one by one, else the folder as a whole. Resolves to the paths of other files in
 * `out`, which are kept. `key` stands for everything that the build is made from: see `isUpToDate`. Rejects with a `WriteError` if
 * `out` can't be written, has files but no build, or is being written by another process.
 */
export async function fillOutputFolder(
  out: string,
  build: (folder: string) => Promise<ReadonlySet<string>>,
  key = "",
): Promise<readonly string[]> {
  const temporary = resolve(temporaryFolders, String(process.pid));
  let unlock = (): void => {};
  try {
    const folder = targetOf(out);
    unlock = lockOutput(folder, resolve(temporaryFolders));
    recoverFolder(folder);
    refuseOthers(folder, out);
    removeAbandoned();
    const same = await build(temporary);
    writeManifest(temporary, [...pathsIn(temporary), ...same], key);
    const kept = keptIn(folder);
    refuseToOverwrite(temporary, kept, out);
    if (same.size > 0) updateFolder(folder, temporary);
    else replaceFolder(folder, temporary, kept);
    return kept;
  } catch (error) {
    const reason = refusalOf(error);
    throw reason === null ? error : new WriteError(refusedPath(error) ?? out, reason);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    unlock();
  }
}

/** Resolves symbolic links in a path, which need not exist yet. */
function targetOf(out: string): string {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) throw new WriteError(out, "it is a file rather than a folder");
    return realpathSync(out);
  }
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new WriteError(out, `it is a symbolic link to ${readlinkSync(out)}, which does not exist`);
  return realPlace(out);
}

/** Throws for a folder with other files but no build, which was probably given by mistake. */
function refuseOthers(folder: string, out: string): void {
  if (!existsSync(folder)) return;
  const isEmpty = readdirSync(folder).every((name) => hostFiles.has(name));
  if (!isEmpty && readManifest(folder) === null)
    throw new WriteError(
      out,
      `it contains files but no ${manifestName}, so it is not an earlier build. Give another folder, or empty this one`,
    );
}

/** The paths of files that no build wrote. */
function keptIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const written = readManifest(folder) ?? new Set();
  return pathsIn(folder).filter((path) => !written.has(path));
}

function refuseToOverwrite(temporary: string, kept: readonly string[], out: string): void {
  const written = readManifest(temporary) ?? new Set();
  // A file also conflicts with a folder of the same name.
  const foldersOf = (path: string): readonly string[] =>
    [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
  const folders = new Set([...written].flatMap(foldersOf));
  const inTheWay = kept.filter(
    (path) => written.has(path) || folders.has(path) || foldersOf(path).some((folder) => written.has(folder)),
  );
  if (inTheWay.length > 0)
    throw new WriteError(
      out,
      `the build would overwrite files that no build wrote: ${inTheWay.slice(0, 5).join(", ")}. Move them elsewhere`,
    );
}

/** Removes temporary folders of builds that were killed; each is named after its process id. */
function removeAbandoned(): void {
  const left = existsSync(temporaryFolders) ? readdirSync(temporaryFolders) : [];
  for (const name of left)
    if (/^\d+$/.test(name) && !isOtherProcess(Number(name)))
      rmSync(resolve(temporaryFolders, name), { recursive: true, force: true });
}
