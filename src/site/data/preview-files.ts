import { shardOf } from "../../text/shard-of.ts";
import type { Site } from "../site.ts";
import { linkPreviews, type LinkPreview } from "../views/link-preview.ts";

/** A file has about so many previews: of those it gives, a reader wants one. */
const previewsPerFile = 24;

/** The number of files with previews. */
export function previewFileCount({ debate }: Site): number {
  const { claims, questions, sources, people } = debate;
  return Math.ceil((claims.length + questions.length + sources.length + people.length) / previewsPerFile) || 1;
}

/** The files /previews/<n>.json, by number, made on demand: previews by the path of the page. Numbers without a preview have no file. */
export function previewFiles(site: Site): ReadonlyMap<number, () => Readonly<Record<string, LinkPreview>>> {
  const count = previewFileCount(site);
  const files = Map.groupBy(linkPreviews(site), ([path]) => shardOf(path, count));
  return new Map(
    [...files].map(([file, previews]) => [
      file,
      () => Object.fromEntries(previews.map(([path, preview]) => [path, preview()])),
    ]),
  );
}
