import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { manifestName, pathsIn, readManifest, writeManifest } from "./build-manifest.ts";
import { isRunning, lockOutput } from "./output-lock.ts";
import { recoverFolder, replaceFolder } from "./replace-folder.ts";
import { refusalOf, WriteError } from "./write-error.ts";

/** Builds are made in a folder of the project: Astro moves files about, which works on one disk alone. */
const workshop = ".cache/builds";

/** What a host may need in a folder that it publishes; a folder with nothing else counts as empty. */
const ofHosts = new Set([".git", ".nojekyll", "CNAME"]);

/**
 * Has `build` write a site into a folder, and puts it in the place of the former build in `out`, which stands until then.
 * Resolves to the paths of what else is in `out`, which is left as it is. Rejects with a `WriteError` where `out` can't be
 * written, holds files but no build, or is being written by another process.
 */
export async function fillOutputFolder(
  out: string,
  build: (folder: string) => Promise<void>,
): Promise<readonly string[]> {
  const made = resolve(workshop, String(process.pid));
  let unlock = (): void => {};
  try {
    const folder = targetOf(out);
    unlock = lockOutput(folder, resolve(workshop));
    recoverFolder(folder);
    refuseOthers(folder, out);
    removeBrokenOff();
    await build(made);
    writeManifest(made, pathsIn(made));
    const kept = keptIn(folder);
    refuseToOverwrite(made, kept, out);
    replaceFolder(folder, made, kept);
    return kept;
  } catch (error) {
    const reason = refusalOf(error);
    throw reason === null ? error : new WriteError(out, reason);
  } finally {
    rmSync(made, { recursive: true, force: true });
    unlock();
  }
}

/** The folder to which a path leads, through symbolic links; it need not be there yet. */
function targetOf(out: string): string {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) throw new WriteError(out, "it is a file, not a folder");
    return realpathSync(out);
  }
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new WriteError(out, `it is a symbolic link to ${readlinkSync(out)}, which is not there`);
  const parent = dirname(resolve(out));
  return join(existsSync(parent) ? realpathSync(parent) : parent, basename(out));
}

/** A folder with other files but no build in it is most likely one that was named by mistake. */
function refuseOthers(folder: string, out: string): void {
  if (!existsSync(folder)) return;
  const isEmpty = readdirSync(folder).every((name) => ofHosts.has(name));
  if (!isEmpty && readManifest(folder) === null)
    throw new WriteError(
      out,
      `it holds files, and no ${manifestName} by which a build is known. Name a new folder, or empty this one`,
    );
}

/** What no build wrote into the folder. */
function keptIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const written = readManifest(folder) ?? new Set();
  return pathsIn(folder).filter((path) => !written.has(path));
}

function refuseToOverwrite(made: string, kept: readonly string[], out: string): void {
  const coming = readManifest(made) ?? new Set();
  // A file also stands in the way of a folder, and a folder in the way of a file.
  const foldersOf = (path: string): readonly string[] =>
    [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
  const folders = new Set([...coming].flatMap(foldersOf));
  const inTheWay = kept.filter(
    (path) => coming.has(path) || folders.has(path) || foldersOf(path).some((folder) => coming.has(folder)),
  );
  if (inTheWay.length > 0)
    throw new WriteError(
      out,
      `the build has files of the same names as these, which no build wrote: ${inTheWay.slice(0, 5).join(", ")}. Move them elsewhere`,
    );
}

/** What is left of builds that were broken off; each has the number of its process for a name. */
function removeBrokenOff(): void {
  const left = existsSync(workshop) ? readdirSync(workshop) : [];
  for (const name of left)
    if (/^\d+$/.test(name) && !isRunning(Number(name)))
      rmSync(resolve(workshop, name), { recursive: true, force: true });
}
