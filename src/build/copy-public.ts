import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathsIn } from "../files/build-manifest.ts";
import { packageRoot } from "../files/package-root.ts";
import { WriteError } from "../files/write-error.ts";
import { rebaseStyles } from "../site/own/addresses-in.ts";

const packagePublic = join(packageRoot, "public");

/** Copies a map's own `public/` into its build. Its files may replace those of the package's `public/`, and nothing else. */
export function copyPublic(publicFolder: string, build: string): void {
  const paths = pathsIn(publicFolder);
  const replaced = paths.find((path) => existsSync(join(build, path)) && !existsSync(join(packagePublic, path)));
  if (replaced !== undefined)
    throw new WriteError(
      replaced,
      `${join(publicFolder, replaced)} has the name of a page or file of the map. Rename it`,
    );
  cpSync(publicFolder, build, { recursive: true });
  for (const path of paths.filter((each) => each.endsWith(".css")))
    writeFileSync(join(build, path), rebaseStyles(readFileSync(join(publicFolder, path), "utf8"), path));
}
