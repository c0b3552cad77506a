import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Images that were made before, each under the hash of everything that it shows. */
export interface ImageCache {
  /** The bytes kept under a key, or those that `make` gives, which are kept from then on. */
  readonly get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Deletes what nobody asked for since this cache was opened, where there is more than a few builds need. */
  readonly tidy: () => Promise<void>;
  /** Why images could not be kept, in a sentence; "" where they could. */
  readonly problem: () => string;
}

/** So many images are kept, about 400 MB, before those of earlier builds go. */
const mostKept = 20_000;

/** Opens a folder as a cache. Where it can't be written, images are made all the same and `problem` says why they weren't kept. */
export function openImageCache(folder: string): ImageCache {
  const wanted = new Set<string>();
  let problem = "";

  const keep = async (key: string, bytes: Buffer): Promise<void> => {
    if (problem !== "") return;
    const file = join(folder, `${key}.png`);
    // Under a name of its own until it is whole, so that a build that is stopped leaves no half image.
    const unfinished = join(folder, `${key}.${process.pid}.part`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    } catch (error) {
      problem = `The share images could not be kept in ${folder} (${codeOf(error)}): the next build makes them anew.`;
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  };

  return {
    get: async (key, make) => {
      wanted.add(`${key}.png`);
      const kept = await readFile(join(folder, `${key}.png`)).catch(() => null);
      if (kept !== null && kept.length > 0) return kept;
      const made = await make();
      await keep(key, made);
      return made;
    },
    tidy: async () => {
      const kept = await readdir(folder).catch(() => []);
      if (kept.length <= mostKept) return;
      const unwanted = kept.filter((name) => !wanted.has(name));
      await Promise.all(unwanted.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
    },
    problem: () => problem,
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
