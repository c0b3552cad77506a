import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Commit, MainLine } from "../model/index.ts";
import { commitDays } from "./commit-days.ts";
import { followFolder } from "./follow-folder.ts";
import { git, MissingGit } from "./git.ts";
import { readBlobs } from "./read-blobs.ts";
import { skippedCommits } from "./skipped-commits.ts";

/** Why a repository's history can't be read and what to do about it, in words for whoever builds. */
export class HistoryError extends Error {}

const onPurpose =
  "To build on purpose without earlier versions of the claims, say --without-history (or WITHOUT_HISTORY=1).";

/**
 * Reads how a claims folder became what it is: one walk over the history of the branch that is checked out, first parents
 * only. Null where the folder is in no git checkout. Throws a `HistoryError` where there is a history that can't be read.
 */
export function readHistory(folder: string): MainLine | null {
  const root = realpathSync(folder);
  try {
    const where = git(root, ["rev-parse", "--is-shallow-repository", "--show-prefix"]);
    if (!where.ok) return nothingToRead(root, where.complaint);
    const [shallow = "", prefix = ""] = where.output.toString("utf8").split("\n");
    if (shallow === "true") {
      throw new HistoryError(
        `This checkout is shallow: the versions of the claims that were published before are not in it. \`git fetch --unshallow\` brings them. ${onPurpose}`,
      );
    }
    // A repository without a commit has a branch that is not there yet.
    if (!git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).ok)
      return { commits: [], skipped: [], texts: () => [] };
    return {
      commits: readCommits(root, prefix, basename(resolve(folder))),
      skipped: skippedCommits(root, prefix),
      texts: (blobs) => readBlobs(root, blobs),
    };
  } catch (error) {
    if (!(error instanceof MissingGit)) throw error;
    if (!isCheckout(root)) return null;
    throw new HistoryError(
      `The versions of the claims are read from their git history, and there is no program called git here. Install git. ${onPurpose}`,
    );
  }
}

/** Paths are those that `readClaims` gives: they begin with the folder's own name. */
function readCommits(root: string, prefix: string, name: string): readonly Commit[] {
  const commits = followFolder(root, prefix);
  const days = commitDays(commits);
  return commits.map(({ id, files }, index) => ({
    id,
    date: days[index] ?? "",
    files: files.map(({ path, blob }) => ({ path: `${name}/${path}`.normalize("NFC"), blob })),
  }));
}

function nothingToRead(root: string, complaint: string): null {
  if (/not a git repository/i.test(complaint) && !isCheckout(root)) return null;
  throw new HistoryError(`git can't read the history of ${root}: ${complaint} ${onPurpose}`);
}

function isCheckout(folder: string): boolean {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isCheckout(dirname(folder)));
}
