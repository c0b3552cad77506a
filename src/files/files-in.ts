import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { WriteError } from "./write-error.ts";

/** Whether a link is followed, by its path and by the place that it leads to. */
type Follows = (path: string, target: string) => boolean;

/**
 * The relative paths, with `/`, of all files in a folder. Links are followed, but for those that lead to a folder around them or to
 * nothing, or that `follows` refuses. Throws a `WriteError` for a name that is not in UTF-8, such as one from an old ZIP file: Node
 * can't open it.
 */
export function filesIn(folder: string, follows: Follows = () => true): readonly string[] {
  return filesBelow(folder, "", [], follows);
}

function filesBelow(folder: string, prefix: string, around: readonly string[], follows: Follows): readonly string[] {
  const real = realpathSync(folder);
  if (around.includes(real)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.includes("\uFFFD") && lstatSync(path, { throwIfNoEntry: false }) === undefined)
      throw new WriteError(path, "its name is not in UTF-8. Rename it");
    const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (found && entry.isSymbolicLink() && !follows(prefix + entry.name, realpathSync(path))) return [];
    if (found?.isDirectory() === true) return filesBelow(path, `${prefix}${entry.name}/`, [...around, real], follows);
    return found?.isFile() === true ? [prefix + entry.name] : [];
  });
}
