import { spawnSync } from "node:child_process";

/** What a git command printed, and how it ended. */
export interface GitAnswer {
  readonly output: Buffer;
  readonly complaint: string;
  /** False where git ended with an error. */
  readonly ok: boolean;
}

/** Thrown where there is no program called git. */
export class MissingGit extends Error {}

/** Settings that git gives to its hooks: with them, every folder would seem to be the repository that the hook runs in. */
const ofOneRepository = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|GRAFT_FILE)$/;

/** Runs git in a folder, in English and with nothing of the caller's settings that could change what it prints. */
export function git(folder: string, parameters: readonly string[], input = ""): GitAnswer {
  const inherited = Object.entries(process.env).filter(([name]) => !ofOneRepository.test(name));
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", ...parameters], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error && "code" in error && error.code === "ENOENT") throw new MissingGit("There is no program called git.");
  if (error) throw error;
  return { output: stdout, complaint: stderr.toString("utf8").trim(), ok: status === 0 };
}
