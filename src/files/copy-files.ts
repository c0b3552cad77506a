import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/** Copies files of one folder into another. On a full disk it throws ENOSPC, where `cpSync` throws EIO, as for any other fault. */
export function copyFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    makeFolder(dirname(join(to, path)));
    copyFileSync(join(from, path), join(to, path));
  }
}
