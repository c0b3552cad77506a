import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** An absolute path without symbolic links. It need not exist. */
export function realPlace(path: string): string {
  const parent = dirname(resolve(path));
  return existsSync(path) || parent === resolve(path) ? realpathSync(path) : join(realPlace(parent), basename(path));
}

/** Whether a path, which need not exist, is that of a folder or leads into it. */
export function isIn(path: string, folder: string): boolean {
  return `${realPlace(path)}${sep}`.startsWith(`${realPlace(folder)}${sep}`);
}
