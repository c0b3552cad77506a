import { git } from "./git.ts";

/** The commit to compare a change with. */
export interface MergeBase {
  /** A git revision. */
  readonly revision: string;
  /** Whether the named branch has newer commits than this one. */
  readonly isBehind: boolean;
}

/**
 * Finds the merge base of the checkout and a revision, so that newer commits of that branch don't count as part of the change.
 * Returns the revision itself if the checkout contains it or shares no commit with it.
 */
export function findMergeBase(folder: string, named: string): MergeBase {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`]);
  const shared = commit.ok ? git(folder, ["merge-base", "HEAD", commit.output.toString("utf8").trim()]) : commit;
  if (!shared.ok || shared.output.equals(commit.output)) return { revision: named, isBehind: false };
  return { revision: shared.output.toString("utf8").trim(), isBehind: true };
}
