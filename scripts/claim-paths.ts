import { existsSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { UsageError } from "./run-program.ts";

/**
 * A filter for the files that were named on the command line, directly or by a folder above them. Paths are relative to the
 * working directory or to the parent of the claims folder. Without names, it accepts all files.
 */
export function claimPaths(named: readonly string[], claimsFolder: string): (path: string) => boolean {
  const folder = resolve(claimsFolder);
  const wanted = named.map((path) => claimPath(path, folder));
  return (path) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`));
}

/** A path as in the report: it begins with the name of the claims folder and uses `/`. */
function claimPath(path: string, folder: string): string {
  const found = [resolve(path), resolve(dirname(folder), path)].find((candidate) => existsSync(candidate));
  if (found === undefined) throw new UsageError(`There is no file \`${path}\`.`);
  const inside = relative(folder, found);
  if (inside === ".." || inside.startsWith(`..${sep}`))
    throw new UsageError(`\`${path}\` is not in the claims folder ${folder}.`);
  return [basename(folder), ...inside.split(sep)]
    .filter((part) => part !== "")
    .join("/")
    .normalize("NFC");
}
