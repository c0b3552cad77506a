import { existsSync } from "node:fs";
import { join } from "node:path";
import { ownPublicFolder } from "../../files/read-own-files.ts";

/** Whether a map has a style sheet of its own, `public/style.css`. */
export function hasOwnStyle(claimsFolder: string): boolean {
  const folder = ownPublicFolder(claimsFolder);
  return folder !== null && existsSync(join(folder, "style.css"));
}
