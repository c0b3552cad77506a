import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathsIn } from "../../files/build-manifest.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { heldElsewhere, tryLock } from "../../files/output-lock.ts";
import { WriteError } from "../../files/write-error.ts";
import { SettingsError } from "../../site/settings.ts";
import { compileApart, type PagesToCompile } from "./compile-apart.ts";

/** Compiled pages are kept here for the next build, a folder for each key. */
const memory = ".cache/pages";

/** Has the digest of what was compiled. */
const digestFile = "digest";

/** How many of them are kept. */
const most = 12;

/** Milliseconds that a build waits for another one to compile the same pages, which takes seconds: after that, it was probably killed. */
const longest = 5 * 60_000;

/** The pages as Astro compiled them. */
export interface CompiledPages {
  /** The file of a program that makes the files of a site: see `renderSite`. */
  readonly program: string;
  /** The folder of the styles, scripts and fonts that pages load, and of the package's `public/`. */
  readonly assets: string;
}

/**
 * Has Astro compile the pages, or takes them as they were compiled before. `key` stands for all that they are compiled from, which is
 * not the claims.
 */
export async function compilePages(key: string, pages: Omit<PagesToCompile, "folder">): Promise<CompiledPages> {
  const folder = resolve(memory, key);
  makeFolder(memory);
  const lock = `${folder}.lock`;
  const deadline = Date.now() + longest;
  while (!isWhole(folder)) {
    const unlock = tryLock(lock);
    // Another build is compiling the same.
    if (unlock === null) {
      if (Date.now() > deadline) throw heldElsewhere(memory, lock);
      await sleep(100);
    } else
      try {
        // It may have ended since.
        if (!isWhole(folder)) await compileAnew(folder, pages);
      } finally {
        unlock();
      }
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return { program: join(folder, "server/entry.mjs"), assets: join(folder, "client") };
}

async function compileAnew(folder: string, pages: Omit<PagesToCompile, "folder">): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  // A killed build has left it.
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await compileInto({ ...pages, folder: unfinished });
    writeFileSync(join(unfinished, digestFile), digestOf(unfinished));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOldest();
}

/** Astro looks for its own parts around the folder of the map. Throws a `SettingsError` if it can't find them there. */
export function requireAstroHere(): void {
  try {
    createRequire(resolve("package.json")).resolve("astro/package.json");
  } catch {
    throw new SettingsError(
      `The program is not installed in ${process.cwd()}, so the pages can't be made here. Run \`npm install disputed-territory\` in this folder.`,
    );
  }
}

async function compileInto(pages: PagesToCompile): Promise<void> {
  requireAstroHere();
  try {
    await compileApart(pages);
  } catch (error) {
    // The compiler says it in words of its own.
    const { bavail, bsize } = statfsSync(memory);
    throw bavail * bsize < 2 ** 20 ? new WriteError(memory, "the disk is full") : error;
  }
}

/** Whether a folder is there with all that was compiled into it, unchanged. */
function isWhole(folder: string): boolean {
  const digest = join(folder, digestFile);
  return existsSync(digest) && readFileSync(digest, "utf8") === digestOf(folder);
}

function digestOf(folder: string): string {
  const hash = createHash("sha256");
  const paths = pathsIn(folder).filter((path) => path !== digestFile && !path.endsWith("/"));
  for (const path of paths.toSorted()) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest("hex");
}

/** Deletes what was not used for longest, and what killed builds have left. */
function forgetOldest(): void {
  const used = (name: string): number => statSync(join(memory, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = readdirSync(memory).filter((name) => !name.endsWith(".lock"));
  for (const name of folders.toSorted((a, b) => used(b) - used(a)).slice(most))
    rmSync(join(memory, name), { recursive: true, force: true });
}
