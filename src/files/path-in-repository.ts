import { realpathSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import { git, MissingGit } from "./git.ts";

/**
 * The path of a folder from the top of its repository: "" for the top itself, or a path that ends with "/". Without git, the path
 * from the working folder; a folder outside of that is assumed to be at the top of its own repository.
 */
export function pathInRepository(folder: string): string {
  return prefixOf(folder) ?? pathFromHere(folder);
}

function prefixOf(folder: string): string | null {
  try {
    const { ok, output } = git(realpathSync(folder), ["rev-parse", "--show-prefix"]);
    return ok ? output.toString("utf8").replace(/\n$/, "") : null;
  } catch (error) {
    if (error instanceof MissingGit) return null;
    throw error;
  }
}

function pathFromHere(folder: string): string {
  const path = relative(".", folder);
  const inside = path.startsWith("..") || path === resolve(folder) ? basename(resolve(folder)) : path;
  return inside === "" ? "" : `${inside.split(sep).join("/")}/`;
}
