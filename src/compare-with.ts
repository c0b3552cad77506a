import { parse } from "./claims/index.ts";
import type { Compilation, SourceFile } from "./claims/model/index.ts";
import { compile } from "./compile.ts";
import { findMergeBase, MissingGit } from "./files/git.ts";
import { readClaims } from "./files/read-claims.ts";
import { MissingRevision, readRevision } from "./files/read-revision.ts";
import { UserError } from "./text/user-error.ts";
import { presentVersions } from "./versions/claim-version.ts";
import { findImpact, type Impact, type Side } from "./versions/impact/index.ts";

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
export function compareWith(
  named: string,
  folder: string,
  { files, compilation, read = parse }: Compiled = compileHere(folder),
): Comparison {
  const { before: earlier, mergeBase } = revisionOf(folder, named);
  const before = sideOf(earlier, compile(earlier, { read }));
  const after = sideOf(files, compilation);
  return { before, after, impact: findImpact(before, after), mergeBase };
}

/** The current claims, for a caller that has compiled them already. */
interface Compiled {
  readonly files: readonly SourceFile[];
  readonly compilation: Compilation;
  readonly read?: typeof parse;
}

function compileHere(folder: string): Compiled {
  const { files, findings } = readClaims(folder);
  return { files, compilation: compile(files, { found: findings }) };
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
    if (error instanceof MissingRevision) throw new UserError(error.message);
    if (error instanceof MissingGit) throw new UserError(`${error.message} Install git to compare with a revision.`);
    throw error;
  }
}
