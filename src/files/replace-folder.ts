import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { bringFolder, nextName, readNextName } from "./bring-folder.ts";
import { pathsIn, readManifest } from "./build-manifest.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import { makeFolder } from "./make-folder.ts";
import { isOtherProcess } from "./output-lock.ts";
import { finishUpdate, removeFile, updateFolder } from "./update-folder.ts";
import { codeOf } from "./write-error.ts";

/**
 * Replaces the earlier build in `out` with the one in `made`. Keeps the paths `kept`, which no build wrote. The new build is first
 * moved next to `out` as a whole; two renames then swap them. If the folder can't be renamed (a mount point, or a read-only parent),
 * its files are replaced one by one.
 */
export function replaceFolder(out: string, made: string, kept: readonly string[]): void {
  const next = join(dirname(out), nextName(out));
  try {
    makeFolder(dirname(out));
    bringFolder(made, next);
    for (const path of kept) carryOver(join(out, path), join(next, path));
    exchange(out, next);
  } catch (error) {
    if (!isRefused(error)) throw error;
    updateFolder(out, existsSync(next) ? next : made);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  const former = formerOf(out);
  if (existsSync(former)) removeFormer(former, out);
}

/** Cleans up after a killed build, next to `out` and in it. A build that was being brought to `out` file by file comes to its end. */
export function recoverFolder(out: string): void {
  const former = formerOf(out);
  if (existsSync(former)) {
    if (existsSync(out)) removeFormer(former, out);
    else renameSync(former, out);
  }
  for (const folder of [dirname(out), out]) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const next = readNextName(folder, name, out);
      if (next === null || isOtherProcess(next.maker)) continue;
      if (folder === out && next.isWhole) finishUpdate(out, next.folder);
      else rmSync(next.folder, { recursive: true });
    }
  }
}

const formerOf = (out: string): string => join(dirname(out), `.${basename(out)}.former`);

/** Whether an error means that a folder can't be renamed, although its files may be writable. */
const isRefused = (error: unknown): boolean => /^(?:EACCES|EPERM|EROFS|EBUSY|EXDEV)$/.test(codeOf(error));

/** Takes a kept file into the new build. */
function carryOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const entry = lstatSync(from);
  if (entry.isDirectory()) mkdirSync(to, { recursive: true });
  else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else linkOrCopy(from, to);
}

function exchange(out: string, next: string): void {
  if (!existsSync(out)) {
    renameSync(next, out);
    return;
  }
  const former = formerOf(out);
  renameSync(out, former);
  try {
    renameSync(next, out);
  } catch (error) {
    renameSync(former, out);
    throw error;
  }
}

/** Deletes the files of the earlier build that it wrote and that the new one also has; keeps everything else. */
function removeFormer(former: string, out: string): void {
  const written = readManifest(former) ?? new Set();
  const isThere = (path: string): boolean => lstatSync(join(out, path), { throwIfNoEntry: false }) !== undefined;
  const others = new Set(pathsIn(former).filter((path) => !written.has(path) && !isThere(path)));
  // One call for the whole folder takes a fraction of the time of one for each file.
  if (others.size === 0) rmSync(former, { recursive: true });
  else for (const path of pathsIn(former)) if (!others.has(path)) removeFile(former, path);
}
