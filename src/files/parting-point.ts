import { git } from "./git.ts";

/** The commit to compare a change with. */
export interface PartingPoint {
  /** A git revision. */
  readonly revision: string;
  /** Whether the given branch has newer commits. */
  readonly hasGoneOn: boolean;
}

/**
 * The merge base of the checkout and a revision, so that newer commits of that branch don't count as part of the change. If there is
 * none, or the checkout contains the revision, the revision itself.
 */
export function partingPoint(folder: string, named: string): PartingPoint {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`]);
  const shared = commit.ok ? git(folder, ["merge-base", "HEAD", commit.output.toString("utf8").trim()]) : commit;
  if (!shared.ok || shared.output.equals(commit.output)) return { revision: named, hasGoneOn: false };
  return { revision: shared.output.toString("utf8").trim(), hasGoneOn: true };
}
