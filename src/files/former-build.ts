import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { filesAsBuilt } from "./build-manifest.ts";

/** What is remembered of each build, by its folder. */
const memory = ".cache/former-builds";

const memoryOf = (folder: string): string =>
  join(memory, `${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 20)}.json`);

/** The last build in a folder. */
export interface FormerBuild {
  /** The files that are as the build left them. */
  readonly files: ReadonlySet<string>;
  /** What was remembered of it. */
  readonly remembered: unknown;
}

/** Of how many folders the last build is remembered. */
const most = 32;

/** Remembers something about the build in a folder, which was made from `key`. If that can't be written, the next build starts from nothing. */
export function rememberBuild(folder: string, key: string, remembered: unknown): void {
  try {
    mkdirSync(memory, { recursive: true });
    writeFileSync(memoryOf(folder), JSON.stringify({ key, remembered }));
    forgetOldest();
  } catch {
    // What was written in part is noticed as damaged.
  }
}

function forgetOldest(): void {
  const written = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync(memory).map((name) => join(memory, name));
  for (const file of files.toSorted((a, b) => written(b) - written(a)).slice(most)) rmSync(file, { force: true });
}

/** Reads what is remembered of the build in a folder; null if nothing is, or what is there is of another build. */
export function formerBuild(folder: string): FormerBuild | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(memoryOf(folder), "utf8"));
    if (typeof kept !== "object" || kept === null || !("key" in kept) || !("remembered" in kept)) return null;
    const files = filesAsBuilt(folder, String(kept.key));
    return files === null ? null : { files, remembered: kept.remembered };
  } catch {
    // Nothing was remembered, or it is damaged: then everything is built again.
    return null;
  }
}
