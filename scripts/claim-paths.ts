import { existsSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { UsageError } from "./site-options.ts";

/**
 * Whether a file of the claims folder is among those that were named on the command line: by itself or by a folder above it,
 * seen from where the program runs or from the claims folder's parent. Where none is named, all are meant.
 */
export function claimPaths(named: readonly string[], claimsFolder: string): (path: string) => boolean {
  const folder = resolve(claimsFolder);
  const wanted = named.map((path) => claimPath(path, folder));
  return (path) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`));
}

/** A path as the report has it: beginning with the claims folder's own name, divided by `/`. */
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
