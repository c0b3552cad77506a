import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyFiles } from "../../files/copy-files.ts";
import { filesIn } from "../../files/files-in.ts";
import { packageRoot } from "../../files/package-root.ts";
import { WriteError } from "../../files/write-error.ts";
import { rebaseStyles } from "../../site/own/addresses-in.ts";

const packagePublic = join(packageRoot, "public");

/** Copies a map's own `public/` into its build. Its files may replace those of the package's `public/`, and nothing else. Links become the files to which they lead. */
export function copyPublic(publicFolder: string, build: string): void {
  const paths = filesIn(publicFolder);
  const replaced = paths.find((path) => existsSync(join(build, path)) && !existsSync(join(packagePublic, path)));
  if (replaced !== undefined)
    throw new WriteError(
      replaced,
      `${join(publicFolder, replaced)} has the name of a page or file of the map. Rename it`,
    );
  copyFiles(publicFolder, build, paths);
  for (const path of paths.filter((each) => each.endsWith(".css")))
    writeFileSync(join(build, path), rebaseStyles(readFileSync(join(publicFolder, path), "utf8"), path));
}
