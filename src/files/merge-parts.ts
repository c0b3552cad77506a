import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasBuild, manifestName, readManifest, readPart } from "./build-manifest.ts";
import { fillOutputFolder, nothing } from "./output-folder.ts";
import { linkOrCopy } from "./link-or-copy.ts";

/** Parts don't make a site. The message names the part and says why. */
export class PartError extends Error {
  constructor(folder: string, reason: string) {
    super(`${folder} can't be joined: ${reason}.`);
  }
}

/**
 * Joins the parts of a site into `out`, which then has what one build of the whole site would have written. Rejects with a
 * `PartError` if a part is missing, given twice, or made from other claims, settings or another program. Resolves to the
 * number of files.
 */
export async function mergeParts(folders: readonly string[], out: string): Promise<number> {
  const key = keyOf(folders);
  const written = new Set<string>();
  await fillOutputFolder(
    out,
    (into) => {
      mkdirSync(into, { recursive: true });
      for (const folder of folders)
        for (const path of readManifest(folder) ?? []) if (path !== manifestName) take(folder, path, into, written);
      return Promise.resolve(nothing);
    },
    key,
  );
  return written.size;
}

/** The key of the site whose parts these are. */
function keyOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const part = readPart(folder);
    if (!existsSync(folder)) throw new PartError(folder, "there is no such folder");
    if (!hasBuild(folder))
      throw new PartError(folder, `it has no ${manifestName}. A copy without hidden files lacks it`);
    if (part === null)
      throw new PartError(folder, "it is not a part of a site. `npm run build -- --shard 2/8` writes a part");
    return { folder, ...part };
  });
  const [first] = parts;
  if (!first) throw new PartError("The site", "no part was named");
  const other = parts.find(({ key, of }) => key !== first.key || of !== first.of);
  if (other)
    throw new PartError(
      other.folder,
      `it is of another site than ${first.folder}: they were made from different claims, settings or programs, or into another number of parts`,
    );
  const twice = parts.find(({ number }, index) => parts.findIndex((part) => part.number === number) !== index);
  if (twice) throw new PartError(twice.folder, `part ${twice.number} was named twice`);
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter(
    (number) => !parts.some((part) => part.number === number),
  );
  if (missing.length > 0)
    throw new PartError(
      first.folder,
      `of its ${first.of} parts, ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`,
    );
  return first.key;
}

/** Takes a file over. Styles and scripts are in every part, and must be the same. */
function take(folder: string, path: string, into: string, written: Set<string>): void {
  const [from, to] = [join(folder, path), join(into, path)];
  if (!existsSync(from)) throw new PartError(folder, `${path}, which its list of files names, is missing`);
  // A part comes from another machine: a link in it would publish a file of this one.
  if (realpathSync(from) !== join(realpathSync(folder), path))
    throw new PartError(folder, `${path} is, or is behind, a symbolic link. Copy the part without links`);
  if (written.has(path)) {
    if (!readFileSync(from).equals(readFileSync(to)))
      throw new PartError(folder, `${path} differs from that of another part`);
    return;
  }
  written.add(path);
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
}
