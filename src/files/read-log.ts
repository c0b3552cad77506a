import type { Commit, CommittedFile } from "../model.ts";
import { commitDays, type CommitTimes } from "./commit-days.ts";
import { git } from "./git.ts";

/** Of the entries of a tree only files count: a link's blob is the path that it leads to. */
const file = "100";

/**
 * What each commit of the main line changed in a folder, from the oldest to the newest. A merge counts as one step: what it
 * brought to the main line. `prefix` is the folder's path in the repository, `name` what paths begin with instead.
 */
export function readLog(folder: string, prefix: string, name: string): readonly Commit[] {
  const { output, ok, complaint } = git(folder, [
    ...["-c", "log.showSignature=false", "-c", "core.quotePath=false"],
    ...["log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--root", "-z"],
    ...[
      "--no-renames",
      "--no-abbrev",
      "--no-color",
      "--no-ext-diff",
      "--no-notes",
      "--format=%x01%H %ct %at",
      "HEAD",
      "--",
      ".",
    ],
  ]);
  if (!ok) throw new Error(`git log failed: ${complaint}`);
  const entries = output.toString("utf8").split("\u0001").slice(1).map(readEntry);
  const days = commitDays(entries);
  return entries
    .map(({ id, changes }, index) => ({ id, date: days[index] ?? "", files: filesOf(changes, prefix, name) }))
    .filter(({ files }) => files.length > 0);
}

/** What git prints of a commit. */
interface Entry extends CommitTimes {
  readonly id: string;
  readonly changes: readonly string[];
}

/** A commit as git prints it: `hash seconds seconds`, then for each file `:mode mode blob blob letter` and its path, all divided by NUL. */
function readEntry(entry: string): Entry {
  const [heading = "", ...changes] = entry.split("\0");
  // Git prints nothing for a time that it can't read.
  const [id = "", committed = "", authored = ""] = heading.split(" ");
  return { id, committed, authored, changes };
}

function filesOf(changes: readonly string[], prefix: string, name: string): readonly CommittedFile[] {
  const files: CommittedFile[] = [];
  for (let index = 0; index + 1 < changes.length; index += 2) {
    const [, mode = "", , blob = "", letter = ""] = (changes[index] ?? "").trim().split(" ");
    const path = inside(changes[index + 1] ?? "", prefix, name);
    if (path !== null) files.push({ path, blob: letter === "D" || !mode.startsWith(file) ? null : blob });
  }
  return files;
}

/** The path that `readClaims` gives a file; null for one that it would not read. */
function inside(path: string, prefix: string, name: string): string | null {
  const local = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  if (!local.endsWith(".yaml") || local.split("/").some((part) => part.startsWith("."))) return null;
  return `${name}/${local}`.normalize("NFC");
}
