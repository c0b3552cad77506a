import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Copies files of one folder into another. On a full disk it throws ENOSPC, where `cpSync` throws EIO, as for any other fault. */
export function copyFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}
