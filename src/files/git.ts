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

/** Environment variables that git sets for its hooks. They would make every folder look like the repository of the hook. */
const ofOneRepository = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|GRAFT_FILE)$/;

/**
 * Runs git in a folder, in English and without environment variables that could change its output. In a partial clone it gets nothing
 * from the server: it would ask for each file alone, which takes hours.
 */
export function git(folder: string, parameters: readonly string[], input = ""): GitResult {
  const inherited = Object.entries(process.env).filter(([name]) => !ofOneRepository.test(name));
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", ...parameters], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error && "code" in error && error.code === "ENOENT") throw new MissingGit("Git is not installed.");
  // A git that gives up does not read its input to the end.
  if (error && !("code" in error && error.code === "EPIPE")) throw error;
  return { output: stdout, complaint: stderr.toString("utf8").trim(), ok: status === 0 };
}
