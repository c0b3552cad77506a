import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { MissingGit } from "../../src/files/git.ts";
import { partingPoint } from "../../src/files/parting-point.ts";
import { MissingRevision, readRevision } from "../../src/files/read-revision.ts";
import { findImpact, type Impact, type Side } from "../../src/impact/index.ts";
import type { Compilation, SourceFile } from "../../src/model/index.ts";
import { presentVersions } from "../../src/versions/present-versions.ts";
import { UsageError } from "../site-options.ts";

/** Two states of a claims folder and what lies between them. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly impact: Impact;
  /** The files of the later state, which a report quotes. */
  readonly files: readonly SourceFile[];
  /** The commit where the two parted, if the revision that was named has gone on since; else null. */
  readonly parting: string | null;
}

/**
 * Compares the current claims folder with a git revision, or with the merge base if the revision has newer commits.
 */
export function compareWith(named: string, folder: string): Comparison {
  const { files, findings } = readClaims(folder);
  const { before: earlier, parting } = revisionOf(folder, named);
  const before = sideOf(compile(earlier));
  const after = sideOf(compile(files, { found: findings }));
  return { before, after, impact: findImpact(before, after), files, parting };
}

function sideOf(compilation: Compilation): Side {
  const versions = presentVersions(compilation.debate);
  return { ...compilation, versions: new Map([...versions].map(([id, { version }]) => [id, version])) };
}

function revisionOf(folder: string, named: string) {
  try {
    const { revision, hasGoneOn } = partingPoint(folder, named);
    return { before: readRevision(folder, revision), parting: hasGoneOn ? revision : null };
  } catch (error) {
    if (error instanceof MissingRevision) throw new UsageError(error.message);
    if (error instanceof MissingGit) throw new UsageError(`${error.message} Install git to compare with a revision.`);
    throw error;
  }
}
