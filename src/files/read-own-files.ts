import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { OwnFiles } from "../claims/model/index.ts";
import { compareText } from "../text/compare-text.ts";
import { hasBuild } from "./output-folder.ts";
import { filesIn } from "./files-in.ts";
import { packageRoot } from "./package-root.ts";

const packagePublic = join(packageRoot, "public");

/** Where the files of a map are that are copied into its site, whether or not there are any; null where that is the program's own folder. */
export function ownPublicPlace(claimsFolder: string): string | null {
  const folder = beside(claimsFolder, "public");
  return folder === packagePublic ? null : folder;
}

/** The folder of these files; null if there is none, or if a build was written there, as hosts such as GitLab Pages want it. */
export function ownPublicFolder(claimsFolder: string): string | null {
  const folder = ownPublicPlace(claimsFolder);
  return folder !== null && existsSync(folder) && !hasBuild(folder) ? folder : null;
}

/** The folder beside a claims folder with the components that replace those of the program, whether or not it exists. */
export function ownComponentFolder(claimsFolder: string): string {
  return beside(claimsFolder, "components");
}

/** Reads what stands beside a claims folder. Links that lead out of the folder around it, or to a hidden file, are not followed. */
export function readOwnFiles(claimsFolder: string): OwnFiles {
  const outside: string[] = [];
  const root = realpathSync(beside(claimsFolder, "."));
  const namesBelow = (name: string, folder: string | null): readonly string[] => {
    const follows = (path: string, target: string): boolean => {
      const isInside = target.startsWith(join(root, sep)) && !isHidden(target.slice(root.length));
      if (!isInside) outside.push(path);
      return isInside;
    };
    const isThere = folder !== null && existsSync(folder) && follows(name, realpathSync(folder));
    return isThere
      ? namesIn(folder, (path, target) => follows(`${name}/${path}`, target)).map((path) => `${name}/${path}`)
      : [];
  };
  const paths = [
    ...namesBelow("components", ownComponentFolder(claimsFolder)),
    ...namesBelow("public", ownPublicFolder(claimsFolder)),
  ];
  return { paths, outside, shipped: namesIn(packagePublic) };
}

const beside = (claimsFolder: string, name: string): string => join(dirname(resolve(claimsFolder)), name);

const isHidden = (path: string): boolean => /[/\\]\./.test(path);

const namesIn = (...parameters: Parameters<typeof filesIn>): readonly string[] =>
  filesIn(...parameters)
    .filter((path) => !isHidden(`/${path}`))
    .toSorted(compareText);
