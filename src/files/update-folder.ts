import { mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { bringFolder, nextName } from "./bring-folder.ts";
import { manifestName, pathsIn, readManifest, writeManifest } from "./build-manifest.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Brings the build in `made` to `out` file by file. Its manifest lists all files that `out` has afterwards: those in `made`, and those
 * of the former build that stay. If this is interrupted, `finishUpdate` can go on with it.
 */
export function updateFolder(out: string, made: string): void {
  makeFolder(out);
  const next = join(out, nextName(out));
  bringFolder(made, next);
  finishUpdate(out, next);
}

/** Brings what is left of a build in `next` to `out`. */
export function finishUpdate(out: string, next: string): void {
  const coming = readManifest(next);
  // The manifest comes last.
  if (coming !== null) bringFiles(out, next, coming);
  rmSync(next, { recursive: true });
}

function bringFiles(out: string, next: string, coming: ReadonlySet<string>): void {
  const former = readManifest(out) ?? new Set();
  // Until the end, the files of both are listed as those of a build, which is up to date with nothing.
  writeManifest(out, [...former, ...coming]);
  for (const path of former) if (!coming.has(path)) removeFile(out, path);
  const folders = new Set<string>();
  for (const path of pathsIn(next)) {
    if (path === manifestName || !coming.has(path)) continue;
    const folder = dirname(join(out, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(join(next, path), join(out, path));
  }
  renameSync(join(next, manifestName), join(out, manifestName));
}

/** Deletes a file or an empty folder, and then empty parent folders, up to `folder`. */
export function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  for (let above = dirname(path); ; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
    if (above === ".") return;
  }
}
