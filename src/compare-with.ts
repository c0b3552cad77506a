import { parse } from "./claims/index.ts";
import { compile } from "./compile.ts";
import { findMergeBase } from "./files/git.ts";
import { readClaims } from "./files/read-claims.ts";
import { readRevision } from "./files/read-revision.ts";
import { presentVersions } from "./versions/claim-version.ts";
import { findImpact, type Impact, type Side } from "./versions/impact/find-impact.ts";

/** Two states of a claims folder and the differences between them. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly impact: Impact;
  /** The merge base, if the named revision has newer commits; otherwise null. */
  readonly mergeBase: string | null;
}

/**
 * Compares the current claims folder with a git revision, or with the merge base if the revision has newer commits. `now` are its claims,
 * if they are compiled already.
 */
export function compareWith(named: string, folder: string, now = compileHere(folder), read = parse): Comparison {
  const { revision, isBehind } = findMergeBase(folder, named);
  const earlier = readRevision(folder, revision);
  const before = sideOf({ ...compile(earlier, { read }), files: earlier });
  const after = sideOf(now);
  return { before, after, impact: findImpact(before, after), mergeBase: isBehind ? revision : null };
}

type Compiled = Omit<Side, "versions">;

function compileHere(folder: string): Compiled {
  const { files, findings } = readClaims(folder);
  return { ...compile(files, { found: findings }), files };
}

const sideOf = (compiled: Compiled): Side => ({ ...compiled, versions: presentVersions(compiled.debate) });
