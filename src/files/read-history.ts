import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Commit, MainLine } from "../claims/model/index.ts";
import { commitDays } from "./commit-days.ts";
import { followFolder } from "./follow-folder.ts";
import { git, MissingGit } from "./git.ts";
import { HistoryError } from "./history-error.ts";
import { readBlobs } from "./read-blobs.ts";
import { skippedCommits } from "./skipped-commits.ts";

const skipHelp = "To build without earlier versions of the claims, use --without-history (or WITHOUT_HISTORY=1).";

/**
 * Reads the history of a claims folder: the first parents of the current branch. Null if the folder is not in a git checkout.
 * Throws a `HistoryError` if the history can't be read.
 */
export function readHistory(folder: string): MainLine | null {
  const root = realpathSync(folder);
  try {
    const where = git(root, ["rev-parse", "--is-shallow-repository", "--show-prefix"]);
    if (!where.ok) return nothingToRead(root, where.complaint);
    const [shallow = "", prefix = ""] = where.output.toString("utf8").split("\n");
    if (shallow === "true") {
      throw new HistoryError(
        `This is a shallow clone, which lacks earlier versions of the claims. Run \`git fetch --unshallow\`. ${skipHelp}`,
      );
    }
    // A repository without commits has no branch yet.
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
      `Earlier versions of the claims are read with git, which is not installed. Install git. ${skipHelp}`,
    );
  }
}

/** Paths are as in `readClaims`: they begin with the name of the folder. */
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
  throw new HistoryError(`git can't read the history of ${root}: ${complaint}\n${skipHelp}`);
}

function isCheckout(folder: string): boolean {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isCheckout(dirname(folder)));
}
