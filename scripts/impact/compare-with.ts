import type { Compilation, SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { findMergeBase, MissingGit } from "../../src/files/git.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { MissingRevision, readRevision } from "../../src/files/read-revision.ts";
import { presentVersions } from "../../src/versions/claim-version.ts";
import { findImpact, type Impact, type Side } from "../../src/versions/impact/index.ts";
import { UsageError } from "../run-program.ts";

/** Two states of a claims folder and the differences between them. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly impact: Impact;
  /** The merge base, if the named revision has newer commits; otherwise null. */
  readonly mergeBase: string | null;
}

/**
 * Compares the current claims folder with a git revision, or with the merge base if the revision has newer commits.
 */
export function compareWith(named: string, folder: string): Comparison {
  const { files, findings } = readClaims(folder);
  const { before: earlier, mergeBase } = revisionOf(folder, named);
  const before = sideOf(earlier, compile(earlier));
  const after = sideOf(files, compile(files, { found: findings }));
  return { before, after, impact: findImpact(before, after), mergeBase };
}

function sideOf(files: readonly SourceFile[], compilation: Compilation): Side {
  const versions = presentVersions(compilation.debate);
  return { ...compilation, files, versions: new Map([...versions].map(([id, { version }]) => [id, version])) };
}

function revisionOf(folder: string, named: string) {
  try {
    const { revision, isBehind } = findMergeBase(folder, named);
    return { before: readRevision(folder, revision), mergeBase: isBehind ? revision : null };
  } catch (error) {
    if (error instanceof MissingRevision) throw new UsageError(error.message);
    if (error instanceof MissingGit) throw new UsageError(`${error.message} Install git to compare with a revision.`);
    throw error;
  }
}
