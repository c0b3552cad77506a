import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import { UserError } from "../text/user-error.ts";

/** The result of a git command. */
interface GitResult {
  readonly output: Buffer;
  readonly complaint: string;
  /** Whether git succeeded. */
  readonly ok: boolean;
}

/** Thrown if git is not installed. */
export class MissingGit extends UserError {}

/**
 * The environment variables of git that it gets: where it and its settings are, and where it may look for a repository. Others, which it
 * sets for its hooks too, would make every folder look like the repository of the hook, or change what is printed.
 */
const kept = /^(?!GIT_)|^GIT_(?:CONFIG|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;

/** Replaced objects and grafts are not in a clone, so they would give a history that is true on one machine. */
const asInEveryClone = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
};

/**
 * Settings of a repository name programs that git runs. A folder of claims may come with such a repository: even files that any
 * commit can have (`HEAD`, `config`, `objects/`, `refs/`) are one to git, a bare one.
 */
const runsNothing = ["safe.bareRepository=explicit", "core.fsmonitor=false", "log.showSignature=false"];

/**
 * Runs git in a folder, in English and without environment variables that could change its output. In a partial clone it gets nothing
 * from the server: it would ask for each file alone, which takes hours.
 */
export function git(folder: string, parameters: readonly string[], input = ""): GitResult {
  const inherited = Object.entries(process.env).filter(([name]) => kept.test(name));
  const { error, status, stdout, stderr } = spawnSync(
    "git",
    [
      "--no-pager",
      ...["i18n.logOutputEncoding=UTF-8", ...runsNothing].flatMap((setting) => ["-c", setting]),
      ...parameters,
    ],
    {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...asInEveryClone },
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
    },
  );
  if (error && "code" in error && error.code === "ENOENT")
    throw new MissingGit("Git is not installed. Install it to read earlier versions of the claims.");
  // A git that gives up does not read its input to the end.
  if (error && !("code" in error && error.code === "EPIPE")) throw error;
  return { output: stdout, complaint: stderr.toString("utf8").trim(), ok: status === 0 };
}

/** Thrown if the git history can't be read; the message is for the user and says what to do. */
export class HistoryError extends UserError {}

/** The error for a repository without some of its objects, such as a partial clone. `complaint` is what git says of it. */
export function incompleteHistory(complaint: string): HistoryError {
  const why = complaint.split("\n").at(-1);
  return new HistoryError(
    `The repository lacks files of earlier commits (${why}), as a partial clone does. Get them with \`git fetch --refetch --no-filter\`.`,
  );
}

/**
 * The path of a folder from the top of its repository: "" for the top itself, or a path that ends with "/". Without git, the path
 * from the working folder; a folder outside of that is assumed to be at the top of its own repository.
 */
export function pathInRepository(folder: string): string {
  return answerOf(realpathSync(folder), ["rev-parse", "--show-prefix"]) ?? pathFromHere(folder);
}

/** What git prints on one line; null if it refuses, or is not installed. */
function answerOf(folder: string, parameters: readonly string[]): string | null {
  try {
    const { ok, output } = git(folder, parameters);
    return ok ? output.toString("utf8").replace(/\n$/, "") : null;
  } catch (error) {
    if (error instanceof MissingGit) return null;
    throw error;
  }
}

function pathFromHere(folder: string): string {
  const path = relative(".", folder);
  const inside = path.startsWith("..") || path === resolve(folder) ? basename(resolve(folder)) : path;
  return inside === "" ? "" : `${inside.split(sep).join("/")}/`;
}

/** The file in which git logs what HEAD was, which changes with each commit and checkout; null without a checkout or git. */
export function headLog(folder: string): string | null {
  const inside = realpathSync(folder);
  const path = answerOf(inside, ["rev-parse", "--git-path", "logs/HEAD"]);
  return path === null ? null : resolve(inside, path);
}

/** The commit to compare a change with. */
interface MergeBase {
  /** A git revision. */
  readonly revision: string;
  /** Whether the named branch has newer commits than this one. */
  readonly isBehind: boolean;
}

/**
 * Finds the merge base of the checkout and a revision, so that newer commits of that branch don't count as part of the change.
 * Returns the revision itself if the checkout contains it or shares no commit with it.
 */
export function findMergeBase(folder: string, named: string): MergeBase {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`]);
  const shared = commit.ok ? git(folder, ["merge-base", "HEAD", commit.output.toString("utf8").trim()]) : commit;
  if (!shared.ok || shared.output.equals(commit.output)) return { revision: named, isBehind: false };
  return { revision: shared.output.toString("utf8").trim(), isBehind: true };
}
