import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** An absolute path without symbolic links. It need not exist. */
export function realPlace(path: string): string {
  const parent = dirname(resolve(path));
  return existsSync(path) || parent === resolve(path) ? realpathSync(path) : join(realPlace(parent), basename(path));
}
