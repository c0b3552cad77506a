import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { OwnFiles } from "../model/index.ts";
import { compareText } from "../text/compare-text.ts";
import { hasBuild } from "./build-manifest.ts";
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

/** Reads what stands beside a claims folder. */
export function readOwnFiles(claimsFolder: string): OwnFiles {
  const paths = [
    ...namesIn(ownComponentFolder(claimsFolder)).map((name) => `components/${name}`),
    ...namesIn(ownPublicFolder(claimsFolder)).map((name) => `public/${name}`),
  ];
  const texts = paths
    .filter((path) => /^components\/.*\.astro$|^public\/.*\.css$/.test(path))
    .map((path) => ({ path, text: readFileSync(beside(claimsFolder, path), "utf8") }));
  return { texts, paths, shipped: namesIn(packagePublic) };
}

const beside = (claimsFolder: string, name: string): string => join(dirname(resolve(claimsFolder)), name);

function namesIn(folder: string | null): readonly string[] {
  if (folder === null || !existsSync(folder)) return [];
  return filesIn(folder)
    .filter((path) => !/(?:^|\/)\./.test(path))
    .toSorted(compareText);
}
