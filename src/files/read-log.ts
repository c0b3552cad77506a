import type { PartialDate } from "../claims/model/index.ts";
import { git, incompleteHistory } from "./git.ts";

/** A file after a commit; `blob` is null if the commit deleted it. */
interface LoggedFile {
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

/** Begins a commit in what git prints. */
const sign = "\u0001";

/**
 * The changes in a folder by each commit of the main line up to a revision, from the oldest to the newest. A merge counts as one
 * commit. Throws a `HistoryError` if git can't read them. `checkout` is any folder of the repository; `prefix` is the path of the folder in it, "" or ending with "/".
 */
export function readLog(checkout: string, prefix: string, revision: string): readonly LoggedCommit[] {
  const { output, ok, complaint } = git(checkout, [
    ...["-c", "core.quotePath=false"],
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
  return commitsIn(output.toString("utf8"), prefix).filter(({ files }) => files.length > 0);
}

/**
 * The commits as git prints them: a sign, `hash seconds seconds`, then for each file `:mode mode blob blob letter` and its path, all
 * separated by NUL. Git prints nothing for an invalid time. A path may have any other character, the sign too.
 */
function commitsIn(log: string, prefix: string): readonly LoggedCommit[] {
  const parts = log.split("\0");
  const commits: (LoggedCommit & { readonly files: LoggedFile[] })[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] ?? "").trim();
    if (part.startsWith(sign)) {
      const [id = "", committed = "", authored = ""] = part.slice(sign.length).split(" ");
      commits.push({ id, committed, authored, files: [] });
    } else if (part.startsWith(":")) {
      const [, mode = "", , blob = "", letter = ""] = part.split(" ");
      const path = (parts[++index] ?? "").slice(prefix.length);
      if (isClaimFile(path))
        commits.at(-1)?.files.push({ path, blob: letter === "D" || !mode.startsWith(file) ? null : blob });
    }
  }
  return commits;
}

/** The times of a commit in seconds since 1970, as printed by git; empty if git can't parse them. */
interface CommitTimes {
  readonly committed: string;
  readonly authored: string;
}

/** The last second of the year 9999: a day after it has no date of the form `2026-06-27`. */
const lastSecond = 253_402_300_799;

/** The time that git uses if it has none. */
const firstDay: PartialDate = "1970-01-01";

/**
 * The day (UTC) of each commit, from the oldest to the newest. A wrong clock or a tool can produce an invalid time. Then the day of
 * the author time is used or, if that is invalid too, the day of a neighbouring commit.
 */
export function commitDays(times: readonly CommitTimes[]): readonly PartialDate[] {
  const days = times.map(({ committed, authored }) => dayOf(committed) ?? dayOf(authored));
  let before = days.find((day) => day !== null) ?? firstDay;
  return days.map((day) => (before = day ?? before));
}

function dayOf(written: string): PartialDate | null {
  const seconds = Number(written);
  const isTime = written !== "" && seconds >= 0 && seconds <= lastSecond;
  return isTime ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}

/** Whether `readClaims` reads a file, by its path in the claims folder. */
export function isClaimFile(path: string): boolean {
  return path.endsWith(".yaml") && !path.split("/").some((part) => part.startsWith("."));
}
