import { relative } from "node:path";
import { ownComponentFolder, ownPublicPlace } from "./read-own-files.ts";
import { isIn } from "./real-place.ts";
import { WriteError } from "./write-error.ts";

/**
 * Throws a `WriteError` for an output folder whose files would be taken for those of the map, or which others write: git, and builds
 * for themselves. `public/` itself may have a build: see `ownPublicFolder`.
 */
export function refuseInput(out: string, claimsFolder: string): void {
  const folders = [claimsFolder, ownComponentFolder(claimsFolder), ".git", ".cache"];
  const publicFolder = ownPublicPlace(claimsFolder);
  const taken =
    folders.find((folder) => isIn(out, folder)) ??
    (publicFolder !== null && isIn(out, publicFolder) && !isIn(publicFolder, out) ? publicFolder : undefined);
  if (taken === undefined) return;
  throw new WriteError(out, `the folder ${relative(".", taken) || "."} is for other files. Give another folder`);
}
