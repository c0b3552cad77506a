import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formerBuild, rememberBuild } from "../../files/former-build.ts";
import { ownComponentFolder } from "../../files/read-own-files.ts";
import type { Site } from "../site.ts";
import type { Settings } from "../settings.ts";
import { asIngredients, ingredientsOf, type Ingredients } from "./ingredients.ts";
import { keptFiles } from "./kept-files.ts";

/**
 * Whether pages depend on nothing but what is in their ingredients. A map's own components may show anything, such as the day of the
 * build. A part of a site is joined with others. Pages with relative addresses name no record as others do.
 */
const canReuse = ({ shard, relative, claimsFolder }: Settings): boolean =>
  shard === null && !relative && !existsSync(ownComponentFolder(claimsFolder));

/** What a site is made from, by which the next build can take files over; null if none can be. */
export const ingredientsToRemember = (site: Site, program: string, settings: Settings): Ingredients | null =>
  canReuse(settings) ? ingredientsOf(site, program) : null;

/** The files of the last build in `folder` that the next one would make again as they are. */
export function filesToKeep(folder: string, present: Ingredients | null): ReadonlySet<string> {
  const former = present && formerBuild(folder);
  const ingredients = asIngredients(former?.remembered);
  if (present === null || former === null || ingredients === null) return new Set();
  return keptFiles(former.files, ingredients, present, (path) => readFileSync(join(folder, path), "latin1"));
}

/** Remembers what the site in `folder` was made from. */
export function rememberSite(folder: string, key: string, ingredients: Ingredients | null): void {
  if (ingredients !== null) rememberBuild(folder, key, ingredients);
}
