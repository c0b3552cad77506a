import { isClaimFile } from "./claim-file.ts";
import type { CommitTimes } from "./commit-days.ts";
import { git } from "./git.ts";
import { incompleteHistory } from "./history-error.ts";

/** A file after a commit; `blob` is null if the commit deleted it. */
export interface LoggedFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly blob: string | null;
}

/** A commit of the main line and the files that it changed in a folder. */
export interface LoggedCommit extends CommitTimes {
  readonly id: string;
  readonly files: readonly LoggedFile[];
}

/** The mode prefix of regular files; symbolic links have another one. */
const file = "100";

/**
 * The changes in a folder by each commit of the main line up to a revision, from the oldest to the newest. A merge counts as one
 * commit. Throws a `HistoryError` if git can't read them. `checkout` is any folder of the repository; `prefix` is the path of the folder in it, "" or ending with "/".
 */
export function readLog(checkout: string, prefix: string, revision: string): readonly LoggedCommit[] {
  const { output, ok, complaint } = git(checkout, [
    ...["-c", "log.showSignature=false", "-c", "core.quotePath=false"],
    ...["log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--root", "-z"],
    ...[
      "--no-renames",
      "--no-relative",
      "--no-abbrev",
      "--no-color",
      "--no-ext-diff",
      "--no-notes",
      "--format=%x01%H %ct %at",
    ],
    ...[revision, "--", `:(top,literal)${prefix}`],
  ]);
  if (!ok) throw incompleteHistory(complaint);
  return output
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .map((entry) => readCommit(entry, prefix))
    .filter(({ files }) => files.length > 0);
}

/**
 * A commit as git prints it: `hash seconds seconds`, then for each file `:mode mode blob blob letter` and its path, all separated
 * by NUL. Git prints nothing for an invalid time.
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
