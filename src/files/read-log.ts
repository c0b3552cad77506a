import { isClaimFile } from "./claim-file.ts";
import type { CommitTimes } from "./commit-days.ts";
import { git } from "./git.ts";

/** A file as a commit left it: null where the commit deleted it. */
export interface LoggedFile {
  /** From the folder's own top. */
  readonly path: string;
  readonly blob: string | null;
}

/** What a commit of the main line changed in a folder. */
export interface LoggedCommit extends CommitTimes {
  readonly id: string;
  readonly files: readonly LoggedFile[];
}

/** Of the entries of a tree only files count: a link's blob is the path that it leads to. */
const file = "100";

/**
 * What each commit of the main line that ends in a revision changed in a folder, from the oldest to the newest. A merge counts
 * as one step: what it brought to the main line. `checkout` is any folder of the repository, `prefix` the folder's path in it:
 * "" or ending in "/".
 */
export function readLog(checkout: string, prefix: string, revision: string): readonly LoggedCommit[] {
  const { output, ok, complaint } = git(checkout, [
    ...["-c", "log.showSignature=false", "-c", "core.quotePath=false"],
    ...["log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--root", "-z"],
    ...["--no-renames", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-notes", "--format=%x01%H %ct %at"],
    ...[revision, "--", `:(top,literal)${prefix}`],
  ]);
  if (!ok) throw new Error(`git log failed: ${complaint}`);
  return output
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .map((entry) => readCommit(entry, prefix))
    .filter(({ files }) => files.length > 0);
}

/**
 * A commit as git prints it: `hash seconds seconds`, then for each file `:mode mode blob blob letter` and its path, all divided
 * by NUL. Git prints nothing for a time that it can't read.
 */
function readCommit(entry: string, prefix: string): LoggedCommit {
  const [heading = "", ...rest] = entry.split("\0");
  const [id = "", committed = "", authored = ""] = heading.split(" ");
  const files: LoggedFile[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [, mode = "", , blob = "", letter = ""] = (rest[index] ?? "").trim().split(" ");
    const path = (rest[index + 1] ?? "").slice(prefix.length);
    if (isClaimFile(path)) files.push({ path, blob: letter === "D" || !mode.startsWith(file) ? null : blob });
  }
  return { id, committed, authored, files };
}
