import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathsIn, readManifest, writeManifest } from "./build-manifest.ts";
import { isRunning } from "./output-lock.ts";
import { codeOf } from "./write-error.ts";

/**
 * Puts the build in `made` in the place of the former one in `out`. `kept` are the paths in `out` that no build wrote: they
 * stay. The new build stands whole beside `out` before the former is touched; two renames then exchange them. Where the
 * folder itself can't be renamed (a disk is mounted on it, or the folder above is read-only), its files are, one by one.
 */
export function replaceFolder(out: string, made: string, kept: readonly string[]): void {
  const next = join(dirname(out), nextName(out));
  try {
    mkdirSync(dirname(out), { recursive: true });
    bring(made, next);
    for (const path of kept) carryOver(join(out, path), join(next, path));
    exchange(out, next);
  } catch (error) {
    if (!isRefused(error)) throw error;
    replaceFiles(out, existsSync(next) ? next : made);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  const former = formerOf(out);
  if (existsSync(former)) removeFormer(former, out);
}

/** Puts right what a build that was killed left beside `out` or in it. */
export function recoverFolder(out: string): void {
  const former = formerOf(out);
  if (existsSync(former)) {
    if (existsSync(out)) removeFormer(former, out);
    else renameSync(former, out);
  }
  for (const folder of [dirname(out), out]) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const [, of, processNumber] = /^\.(.*)\.next-(\d+)$/.exec(name) ?? [];
      if (of === basename(out) && !isRunning(Number(processNumber))) rmSync(join(folder, name), { recursive: true });
    }
  }
}

/** The name of a new build on its way to `out`. */
const nextName = (out: string): string => `.${basename(out)}.next-${process.pid}`;

const formerOf = (out: string): string => join(dirname(out), `.${basename(out)}.former`);

/** Whether a folder can't be written or renamed here, while what is in it may be. */
const isRefused = (error: unknown): boolean => /^(?:EACCES|EPERM|EROFS|EBUSY|EXDEV)$/.test(codeOf(error));

/** Moves a folder, or copies it where it comes from another disk. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Gives a file that stays a second name in the new build, or copies it where the disk knows no second names. */
function carryOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const entry = lstatSync(from);
  if (entry.isDirectory()) mkdirSync(to, { recursive: true });
  else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
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

/** Deletes of a former build what it wrote and what the new one has as well; anything else stays where it is. */
function removeFormer(former: string, out: string): void {
  const written = readManifest(former) ?? new Set();
  for (const path of pathsIn(former)) {
    const isThere = lstatSync(join(out, path), { throwIfNoEntry: false }) !== undefined;
    if (written.has(path) || isThere) remove(former, path);
  }
}

/** Replaces the files of the former build one by one. Broken off, the manifest still lists all that a build wrote. */
function replaceFiles(out: string, made: string): void {
  mkdirSync(out, { recursive: true });
  const next = join(out, nextName(out));
  try {
    bring(made, next);
    const former = readManifest(out) ?? new Set<string>();
    const coming = readManifest(next) ?? new Set<string>();
    writeManifest(out, [...former, ...coming]);
    for (const path of former) if (!coming.has(path)) remove(out, path);
    for (const path of coming) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      renameSync(join(next, path), join(out, path));
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Deletes a file, or an empty folder, and the folders above it that are empty then, up to `folder` itself. */
function remove(folder: string, path: string): void {
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
