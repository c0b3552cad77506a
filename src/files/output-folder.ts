import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { codeOf, refusalOf, refusedPath, WriteError } from "./write-error.ts";
import { copyFiles, linkOrCopy, makeFolder, realPlace, sweep } from "./write-files.ts";

/** The file that lists what a build wrote. A folder with it is a build; files that it doesn't list are not from a build. */
const manifestName = ".build-manifest.txt";

const heading = "# What the build wrote here. The next build replaces these files and leaves all others alone.";

/** Sites are built in the project first: Astro moves files, which works only on one disk. */
const temporaryFolders = ".cache/builds";

/** How many builds this process has begun: Node would take pages that it has loaded from the folder of an earlier one. */
let builds = 0;

/** Files that a host may need in the output folder; a folder with nothing else counts as empty. */
const hostFiles = new Set([".git", ".nojekyll", "CNAME"]);

/** Whether a folder has a build. */
export const hasBuild = (folder: string): boolean => existsSync(join(folder, manifestName));

/**
 * Calls `build` with an empty folder, then puts that in the place of the earlier build in `out`, whose other files stay. Resolves to
 * their paths. `part` says which part of which site this is, "" for a whole one. Rejects with a `WriteError` if `out` can't be
 * written, or has files but no build.
 */
export async function fillOutputFolder(
  out: string,
  build: (folder: string) => Promise<void>,
  part = "",
): Promise<readonly string[]> {
  const ours = resolve(temporaryFolders, String(process.pid));
  const made = join(ours, String((builds += 1)));
  try {
    const target = targetOf(out);
    restore(target);
    refuseOthers(target, out);
    sweep(temporaryFolders, "");
    rmSync(ours, { recursive: true, force: true });
    makeFolder(made);
    await build(made);
    const written = pathsIn(made).filter(isFile);
    const lines = [heading, ...(part === "" ? [] : [`# ${part}`]), ...written.toSorted().map(lineOf)];
    writeFileSync(join(made, manifestName), `${lines.join("\n")}\n`);
    const others = othersIn(target);
    refuseToOverwrite(new Set([...written, manifestName]), others, out);
    replaceFolder(target, made, others);
    return others;
  } catch (error) {
    const reason = refusalOf(error);
    throw reason === null ? error : new WriteError(refusedPath(error) ?? out, reason);
  } finally {
    rmSync(ours, { recursive: true, force: true });
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
function refuseOthers(target: string, out: string): void {
  if (!existsSync(target) || isReplaceable(target)) return;
  throw new WriteError(
    out,
    `it contains files but no ${manifestName}, so it is not an earlier build. Give another folder, or empty this one`,
  );
}

const isReplaceable = (folder: string): boolean =>
  hasBuild(folder) || readdirSync(folder).every((name) => hostFiles.has(name));

/** The paths of files that no build wrote. */
function othersIn(target: string): readonly string[] {
  const written = existsSync(target) ? readManifest(target) : new Set();
  return existsSync(target) ? pathsIn(target).filter((path) => !written.has(path)) : [];
}

function refuseToOverwrite(written: ReadonlySet<string>, others: readonly string[], out: string): void {
  // A file also conflicts with a folder of the same name.
  const foldersOf = (path: string): readonly string[] =>
    [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
  const folders = new Set([...written].flatMap(foldersOf));
  const inTheWay = others.filter(
    (path) => written.has(path) || folders.has(path) || foldersOf(path).some((folder) => written.has(folder)),
  );
  if (inTheWay.length > 0)
    throw new WriteError(
      out,
      `the build would overwrite files that no build wrote: ${inTheWay.slice(0, 5).join(", ")}. Move them elsewhere`,
    );
}

/** The name of a folder beside the output folder while one takes the place of the other; it ends with the number of the process. */
const nameBeside = (target: string, what: "former" | "next"): string => `.${basename(target)}.${what}-`;

/**
 * Puts a build in the place of the one in `target`: two renames of whole folders, so that nobody ever sees a part of a site. Where the
 * folder can't be renamed (a mount point, or a folder in one that is read-only), its files are deleted and copied.
 */
function replaceFolder(target: string, made: string, others: readonly string[]): void {
  const beside = (what: "former" | "next"): string =>
    join(dirname(target), `${nameBeside(target, what)}${process.pid}`);
  const [former, next] = [beside("former"), beside("next")];
  let whole = made;
  try {
    makeFolder(dirname(target));
    moveOrCopy(made, next);
    whole = next;
    for (const path of others) carryOver(join(target, path), join(next, path));
    if (existsSync(target)) renameSync(target, former);
    try {
      renameSync(next, target);
    } catch (error) {
      if (existsSync(former)) renameSync(former, target);
      throw error;
    }
    // A former build under its own name is always whole: `restore` may take it.
    if (existsSync(former)) renameSync(former, next);
  } catch (error) {
    if (!/^(?:EACCES|EPERM|EROFS|EBUSY|EXDEV)$/.test(codeOf(error))) throw error;
    copyInto(target, whole, others);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Moves a folder, or copies it to another disk. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    copyFiles(from, to, pathsIn(from).filter(isFile));
  }
}

/** Takes a file that no build wrote into the new build. */
function carryOver(from: string, to: string): void {
  makeFolder(dirname(to));
  const entry = lstatSync(from);
  if (entry.isDirectory()) makeFolder(to);
  else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else linkOrCopy(from, to);
}

/** Replaces the files of a build one by one. The list of files comes first: what is interrupted can be built again. */
function copyInto(target: string, made: string, others: readonly string[]): void {
  const coming = pathsIn(made).filter((path) => isFile(path) && !others.includes(path));
  makeFolder(target);
  const former = readManifest(target);
  const { bavail, blocks, bsize } = statfsSync(target);
  const blocksOf = (folder: string, files: Iterable<string>): number =>
    [...files].reduce((sum, file) => {
      const size = lstatSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
      return sum + Math.ceil(size / bsize);
    }, 0);
  // Once the former build is deleted it is too late to find the disk full. Some network disks say nothing of their size.
  if (blocks > 0 && blocksOf(made, coming) > bavail + blocksOf(target, former))
    throw Object.assign(new Error(), { code: "ENOSPC" });
  writeFileSync(join(target, manifestName), [heading, ...new Set([...former, ...coming])].map(lineOf).join("\n"));
  for (const path of former) if (path !== manifestName) rmSync(join(target, path), { force: true });
  copyFiles(made, target, [...coming.filter((path) => path !== manifestName), manifestName]);
}

/** Cleans up beside an output folder after builds that were killed. One may have moved the former build aside and not come to the end. */
function restore(target: string): void {
  const folder = dirname(target);
  const names = existsSync(target) || !existsSync(folder) ? [] : readdirSync(folder);
  const former = names
    .filter((name) => name.startsWith(nameBeside(target, "former")))
    .map((name) => join(folder, name))
    .find((path) => statSync(path).isDirectory() && isReplaceable(path));
  if (former !== undefined) renameSync(former, target);
  for (const what of ["former", "next"] as const) sweep(folder, nameBeside(target, what));
}

/**
 * The paths in a build's manifest, relative to its folder, with `/`. Those that lead out of the folder are left out: no build wrote
 * them, and the next one would delete what is there.
 */
function readManifest(folder: string): ReadonlySet<string> {
  const lines = hasBuild(folder) ? readFileSync(join(folder, manifestName), "utf8").split("\n") : [];
  const paths = lines.filter((line) => line !== "" && !line.startsWith("#")).map(pathOf);
  return new Set([...paths.filter((path) => !path.split(/[\\/]/).includes("..")), manifestName]);
}

/** A path as a line. One that begins like a comment, or has a line end in it, begins with `./`, and its line ends are escaped. */
function lineOf(path: string): string {
  return /^#|\n/.test(path) ? `./${path.replace(/[%\n]/g, encodeURIComponent)}` : path;
}

/** The path in a line of `lineOf`. */
function pathOf(line: string): string {
  return line.startsWith("./") ? line.slice(2).replace(/%25|%0A/g, decodeURIComponent) : line;
}

/** The relative paths, with `/`, of all files and links in a folder, and of empty folders, which end with `/`. Does not follow links. */
function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map(({ parentPath }) => parentPath));
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && filled.has(path)) return [];
    return relative(folder, path).split(sep).join("/") + (entry.isDirectory() ? "/" : "");
  });
}

const isFile = (path: string): boolean => !path.endsWith("/");
