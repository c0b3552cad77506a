import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A cache of images by the hash of their content. */
export interface ImageCache {
  /** The cached bytes for a key, or the result of `make`, which is then cached. */
  readonly get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Deletes images that were not used since the cache was opened, if the cache is too large. */
  readonly tidy: () => Promise<void>;
  /** Why images could not be cached; "" if they could. */
  readonly problem: () => string;
}

/** The most images (about 400 MB) before those of earlier builds are deleted. */
const mostKept = 20_000;

/** Opens a folder as a cache. If it can't be written, images are still made, and `problem` says why they are not cached. */
export function openImageCache(folder: string): ImageCache {
  const wanted = new Set<string>();
  let problem = "";

  const keep = async (key: string, bytes: Buffer): Promise<void> => {
    if (problem !== "") return;
    const file = join(folder, `${key}.png`);
    // Write to a temporary name first, so that an interrupted build leaves no partial image.
    const unfinished = join(folder, `${key}.${process.pid}.part`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    } catch (error) {
      problem = `The share images could not be cached in ${folder} (${codeOf(error)}); the next build makes them again.`;
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
