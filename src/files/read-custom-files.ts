import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../claims/model/index.ts";
import { hasBuild } from "./output-folder.ts";
import { packageRoot } from "./package-root.ts";
import { WriteError } from "./write-error.ts";
import { isIn } from "./write-files.ts";

const packagePublic = join(packageRoot, "public");

/** Where the files of a map are that are copied into its site, whether or not there are any; null where that is the program's own folder. */
export function customPublicPlace(claimsFolder: string): string | null {
  const folder = beside(claimsFolder, "public");
  return folder === packagePublic ? null : folder;
}

/** The folder of these files; null if there is none, or if a build was written there, as hosts such as GitLab Pages want it. */
export function customPublicFolder(claimsFolder: string): string | null {
  const folder = customPublicPlace(claimsFolder);
  return folder !== null && existsSync(folder) && !hasBuild(folder) ? folder : null;
}

/** The folder beside a claims folder with the components that replace those of the program, whether or not it exists. */
export function customComponentFolder(claimsFolder: string): string {
  return beside(claimsFolder, "components");
}

/** Links beside a claims folder that lead out of the folder around it, or to a hidden file. */
export function linksOut(claimsFolder: string): readonly Finding[] {
  const root = realpathSync(beside(claimsFolder, "."));
  const outside: string[] = [];
  const follows = (path: string, target: string): boolean => {
    const isInside = target.startsWith(join(root, sep)) && !/[/\\]\./.test(target.slice(root.length));
    if (!isInside) outside.push(path);
    return isInside;
  };
  for (const folder of [customComponentFolder(claimsFolder), customPublicFolder(claimsFolder)]) {
    if (folder === null || !existsSync(folder)) continue;
    const name = basename(folder);
    if (follows(name, realpathSync(folder))) filesIn(folder, (path, target) => follows(`${name}/${path}`, target));
  }
  return outside.map((path) => ({
    rule: "unreadable-file",
    severity: "error",
    place: { path, start: 0, end: 0 },
    message: "This symbolic link leads out of the folder of the map, or to a hidden file.",
    help: "Put the file itself here, or delete the link.",
  }));
}

const beside = (claimsFolder: string, name: string): string => join(dirname(resolve(claimsFolder)), name);

/**
 * Throws a `WriteError` for an output folder whose files would be taken for those of the map, or which others write: git, and builds
 * for themselves. `public/` itself may have a build: see `customPublicFolder`.
 */
export function refuseInput(out: string, claimsFolder: string): void {
  if (out.trim() === "") throw new WriteError(`\`${out}\``, "this names no folder. Give one, such as `dist`");
  const folders = [claimsFolder, customComponentFolder(claimsFolder), ".git", ".cache"];
  const publicFolder = customPublicPlace(claimsFolder);
  const taken =
    folders.find((folder) => isIn(out, folder)) ??
    (publicFolder !== null && isIn(out, publicFolder) && !isIn(publicFolder, out) ? publicFolder : undefined);
  if (taken === undefined) return;
  throw new WriteError(out, `the folder ${relative(".", taken) || "."} is for other files. Give another folder`);
}

/** Whether a link is followed, by its path and by the place that it leads to. */
type Follows = (path: string, target: string) => boolean;

/**
 * The relative paths, with `/`, of all files in a folder. Links are followed, but for those that lead to a folder around them or to
 * nothing, or that `follows` refuses. Throws a `WriteError` for a name that is not in UTF-8, such as one from an old ZIP file: Node
 * can't open it.
 */
export function filesIn(folder: string, follows: Follows = () => true): readonly string[] {
  return filesBelow(folder, "", [], follows);
}

function filesBelow(folder: string, prefix: string, around: readonly string[], follows: Follows): readonly string[] {
  const real = realpathSync(folder);
  if (around.includes(real)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.includes("\uFFFD") && lstatSync(path, { throwIfNoEntry: false }) === undefined)
      throw new WriteError(path, "its name is not in UTF-8. Rename it");
    const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (found && entry.isSymbolicLink() && !follows(prefix + entry.name, realpathSync(path))) return [];
    if (found?.isDirectory() === true) return filesBelow(path, `${prefix}${entry.name}/`, [...around, real], follows);
    return found?.isFile() === true ? [prefix + entry.name] : [];
  });
}
