import { git } from "./git.ts";

/** The commit with which a change is to be compared. */
export interface PartingPoint {
  /** A revision that git knows. */
  readonly revision: string;
  /** Whether the branch that was named has gone on since. */
  readonly hasGoneOn: boolean;
}

/**
 * Where the checkout left the branch that is named: what came onto that branch since is no part of the change. Of a revision that
 * the checkout contains, or has nothing in common with, that revision itself.
 */
export function partingPoint(folder: string, named: string): PartingPoint {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`]);
  const shared = commit.ok ? git(folder, ["merge-base", "HEAD", commit.output.toString("utf8").trim()]) : commit;
  if (!shared.ok || shared.output.equals(commit.output)) return { revision: named, hasGoneOn: false };
  return { revision: shared.output.toString("utf8").trim(), hasGoneOn: true };
}
