import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package: where its package.json is, whether this module runs as source or compiled. */
export const packageRoot: string = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : rootAbove(dirname(folder));
}
