import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The path on disk of a claim file, which need not exist. `path` begins with the name of the claims folder. Paths are in composed form;
 * names on disk that come from macOS may not be.
 */
export function onDisk(claimsFolder: string, path: string): string {
  const [, ...names] = path.split("/");
  return names.reduce((folder, name) => join(folder, writtenName(folder, name)), resolve(claimsFolder));
}

function writtenName(folder: string, name: string): string {
  if (existsSync(join(folder, name)) || !existsSync(folder)) return name;
  return readdirSync(folder).find((each) => each.normalize("NFC") === name) ?? name;
}
