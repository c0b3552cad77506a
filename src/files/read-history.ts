import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Commit, MainLine } from "../claims/model/index.ts";
import { followFolder } from "./follow-folder.ts";
import { git, HistoryError, incompleteHistory, MissingGit } from "./git.ts";
import { commitDays, isClaimFile } from "./read-log.ts";

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
    // The path may have line ends.
    const [, shallow = "", prefix = ""] = /^(\w+)\n(.*)\n$/s.exec(where.output.toString("utf8")) ?? [];
    if (shallow === "true") {
      throw new HistoryError(
        `This is a shallow clone, which lacks earlier versions of the claims. Run \`git fetch --unshallow\`. ${skipHelp}`,
      );
    }
    if (!git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).ok) {
      refuseOtherBranches(root, prefix);
      return { commits: [], skipped: [], texts: () => [] };
    }
    refuseInnerRepositories(root);
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

/** A new repository has no commits. But a branch may be new, misspelt or damaged where others have the claims. */
function refuseOtherBranches(root: string, prefix: string): void {
  const anywhere = ["--all", "--reflog", "--max-count=1", "--", `:(top,literal)${prefix}`];
  const { ok, output } = git(root, ["rev-list", ...anywhere]);
  if (ok && output.length === 0) return;
  throw new HistoryError(
    `The branch that is checked out has no commits, or is damaged (\`git fsck\` tells), though this repository has earlier versions of the claims. Check out the branch that has them. ${skipHelp}`,
  );
}

/** The history of a submodule is in another repository, and its files would count as never committed. */
function refuseInnerRepositories(root: string): void {
  const entries = linesOf(root, ["ls-files", "--stage", "--", "."]).filter((line) => line.startsWith("160000 "));
  const inner = entries.map((line) => line.slice(line.indexOf("\t") + 1)).find((path) => isClaimFile(`${path}.yaml`));
  if (inner === undefined) return;
  throw new HistoryError(
    `${inner} in the claims folder is a git repository of its own, such as a submodule, so earlier versions of its claims can't be read. Commit its files to the repository of the claims folder. ${skipHelp}`,
  );
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

/**
 * Published commits that are no longer on the first-parent line, from the newest to the oldest. If a branch has its own commits,
 * `git pull` makes the published branch the second parent of the merge. Only commits that changed the claims folder count; `prefix` is
 * its path in the repository.
 */
export function skippedCommits(checkout: string, prefix: string): readonly string[] {
  const tips = [...pulledTips(checkout), ...upstreamTip(checkout)];
  if (tips.length === 0) return [];
  const mainLine = new Set(revisions(checkout, ["HEAD", "--"]));
  const published = tips.flatMap((tip) => revisions(checkout, [tip, "--", `:(top,literal)${prefix}`]));
  return [...new Set(published)].filter((commit) => !mainLine.has(commit));
}

function revisions(checkout: string, parameters: readonly string[]): readonly string[] {
  return linesOf(checkout, ["rev-list", "--first-parent", ...parameters]);
}

/** The second parents of merges from a remote branch of the same name, recognised by the subject of the merge. */
function pulledTips(checkout: string): readonly string[] {
  const merges = linesOf(checkout, ["log", "--first-parent", "--merges", "--no-color", "--format=%P %s", "HEAD", "--"]);
  return merges.flatMap((line) => {
    const [, tip = "", subject = ""] = /^[0-9a-f]+ ([0-9a-f]+) (.*)$/.exec(line) ?? [];
    return isPull(subject) ? [tip] : [];
  });
}

/** Whether the subject of a merge is that of a pull: `Merge branch 'main' of example.org:map into main`. */
export function isPull(subject: string): boolean {
  const pattern = /^Merge (remote-tracking )?branch '([^':]+)'( of \S+)?(?: into ([^\s']+))?$/;
  const [, tracking, branch = "", remote, into] = pattern.exec(subject) ?? [];
  if (tracking === undefined && remote === undefined) return false;
  const name = tracking === undefined ? branch : branch.slice(branch.indexOf("/") + 1);
  // For the main branch, git omits `into …`.
  return into === undefined ? ["main", "master"].includes(name) : name === into;
}

/** The upstream branch of the same name, if it is known here. */
function upstreamTip(checkout: string): readonly string[] {
  const [branch = ""] = linesOf(checkout, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const [upstream = ""] = linesOf(checkout, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]);
  if (branch === "" || !upstream.endsWith(`/${branch}`)) return [];
  const isMerged = git(checkout, ["merge-base", "--is-ancestor", upstream, "HEAD"]).ok;
  return isMerged ? linesOf(checkout, ["rev-parse", upstream]) : [];
}

function linesOf(checkout: string, parameters: readonly string[]): readonly string[] {
  const { output, ok } = git(checkout, parameters);
  return ok ? output.toString("utf8").split("\n").filter(Boolean) : [];
}

/** The largest claim file; larger ones are refused by the checker. */
const largestFile = 64 * 1024;
/** The most bytes in memory at once. */
const mostBytes = 32 * 1024 * 1024;

type BlobTexts = ReturnType<MainLine["texts"]>;

/**
 * The texts of git blobs, read with as few git processes as their size allows. The text is null if a blob can't be a claim file.
 * Throws a `HistoryError` if the repository lacks a blob.
 */
export function* readBlobs(folder: string, blobs: readonly string[]): BlobTexts {
  let waiting: string[] = [];
  let bytes = 0;
  for (const [blob, size] of sizesOf(folder, blobs)) {
    if (bytes + size > mostBytes) {
      yield* readTogether(folder, waiting);
      waiting = [];
      bytes = 0;
    }
    if (size > largestFile) yield [blob, null];
    else {
      waiting.push(blob);
      bytes += size;
    }
  }
  yield* readTogether(folder, waiting);
}

function sizesOf(folder: string, blobs: readonly string[]): readonly (readonly [blob: string, size: number])[] {
  if (blobs.length === 0) return [];
  const { output, ok, complaint } = git(
    folder,
    ["cat-file", "--batch-check=%(objectname) %(objectsize)"],
    `${blobs.join("\n")}\n`,
  );
  const lines = output.toString("utf8").split("\n");
  const missing = lines.find((line) => line.endsWith(" missing"));
  if (!ok || missing !== undefined) throw incompleteHistory(missing ?? complaint);
  return blobs.map((blob, index) => [blob, Number(lines[index]?.split(" ")[1] ?? "") || 0]);
}

/** `git cat-file --batch` prints `name type size`, a line break, the bytes and a line break for each request. */
function* readTogether(folder: string, blobs: readonly string[]): BlobTexts {
  if (blobs.length === 0) return;
  const { output, ok, complaint } = git(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  if (!ok) throw incompleteHistory(complaint);
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const [, type = "", size = ""] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") {
      yield [blob, null];
      continue;
    }
    yield [blob, output.toString("utf8", at, at + Number(size))];
    at += Number(size) + 1;
  }
}
