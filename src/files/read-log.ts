import type { Commit, CommittedFile } from "../model.ts";
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
      "--format=%x01%H %ct",
      "HEAD",
      "--",
      ".",
    ],
  ]);
  if (!ok) throw new Error(`git log failed: ${complaint}`);
  return output
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .map((entry) => readCommit(entry, prefix, name))
    .filter(({ files }) => files.length > 0);
}

/** A commit as git prints it: `hash seconds`, then for each file `:mode mode blob blob letter` and its path, all divided by NUL. */
function readCommit(entry: string, prefix: string, name: string): Commit {
  const [heading = "", ...rest] = entry.split("\0");
  const [id = "", seconds = ""] = heading.split(" ");
  const files: CommittedFile[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [, mode = "", , blob = "", letter = ""] = (rest[index] ?? "").trim().split(" ");
    const path = inside(rest[index + 1] ?? "", prefix, name);
    if (path !== null) files.push({ path, blob: letter === "D" || !mode.startsWith(file) ? null : blob });
  }
  return { id, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), files };
}

/** The path that `readClaims` gives a file; null for one that it would not read. */
function inside(path: string, prefix: string, name: string): string | null {
  const local = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  if (!local.endsWith(".yaml") || local.split("/").some((part) => part.startsWith("."))) return null;
  return `${name}/${local}`.normalize("NFC");
}
