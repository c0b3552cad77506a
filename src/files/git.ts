import { spawnSync } from "node:child_process";

/** The result of a git command. */
export interface GitResult {
  readonly output: Buffer;
  readonly complaint: string;
  /** Whether git succeeded. */
  readonly ok: boolean;
}

/** Thrown if git is not installed. */
export class MissingGit extends Error {}

/**
 * The environment variables of git that it gets: where it and its settings are, and where it may look for a repository. Others, which it
 * sets for its hooks too, would make every folder look like the repository of the hook, or change what is printed.
 */
const kept = /^(?!GIT_)|^GIT_(?:CONFIG|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;

/** Replaced objects are not in a clone, so they would give a history that is true on one machine. */
const asInEveryClone = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1" };

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
  if (error && "code" in error && error.code === "ENOENT") throw new MissingGit("Git is not installed.");
  // A git that gives up does not read its input to the end.
  if (error && !("code" in error && error.code === "EPIPE")) throw error;
  return { output: stdout, complaint: stderr.toString("utf8").trim(), ok: status === 0 };
}
