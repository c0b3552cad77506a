import { renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { manifestName, pathsIn } from "./build-manifest.ts";
import { copyFiles } from "./copy-files.ts";
import { codeOf } from "./write-error.ts";

/** The name of a build that has been made and is to come to `out`, beside it or in it. */
export const nextName = (out: string): string => `.${basename(out)}.next-${process.pid}`;

/** Is added to the name of a build that is being copied from another disk. */
const unfinished = ".part";

/** A build with a name of `nextName`, in the folder `parent`. */
export interface NextBuild {
  readonly folder: string;
  /** The process that made it. */
  readonly maker: number;
  /** Whether all its files are there. */
  readonly isWhole: boolean;
}

/** Reads the name of a build that is to come to `out`; null for any other name. */
export function readNextName(parent: string, name: string, out: string): NextBuild | null {
  const [, of, maker, part] = /^\.(.*)\.next-(\d+)(\.part)?$/.exec(name) ?? [];
  return of === basename(out)
    ? { folder: join(parent, name), maker: Number(maker), isWhole: part === undefined }
    : null;
}

/** Moves a build, or copies it if it is on another disk. Under its new name it is always whole. */
export function bringFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    const copy = join(dirname(to), basename(to) + unfinished);
    try {
      copyBuild(from, copy);
      renameSync(copy, to);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
}

function copyBuild(from: string, to: string): void {
  const paths = pathsIn(from).filter((path) => path !== manifestName && !path.endsWith("/"));
  // No file may be newer than the manifest: see `filesAsBuilt`.
  copyFiles(from, to, [...paths, manifestName]);
}
