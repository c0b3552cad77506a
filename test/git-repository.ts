import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeFileIn } from "./temporary-folder.ts";

/** A real git repository in the system's temporary folder. */
export interface GitRepository {
  readonly folder: string;
  /** Writes files without committing them; null deletes one. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  /** Writes files and commits everything at noon (UTC) of the day, or at a time in a format of git. */
  readonly commit: (date: string, files: Readonly<Record<string, string | null>>) => void;
  readonly git: (...parameters: readonly string[]) => string;
}

/** Makes a repository with the branch `main` that ignores the machine's git settings. */
export function gitRepository(): GitRepository {
  const folder = temporaryFolder();
  let time = "2026-01-01T12:00:00Z";
  const git = (...parameters: readonly string[]): string =>
    execFileSync("git", parameters, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "A. Contributor",
        GIT_AUTHOR_EMAIL: "contributor@example.org",
        GIT_COMMITTER_NAME: "A. Contributor",
        GIT_COMMITTER_EMAIL: "contributor@example.org",
        // The author date is when a change was written; only the commit date says when it came to the main branch.
        GIT_AUTHOR_DATE: "2001-01-01T12:00:00Z",
        GIT_COMMITTER_DATE: time,
      },
    });
  const write: GitRepository["write"] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path));
      else writeFileIn(folder, path, text);
    }
  };
  git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    write,
    commit: (date, files) => {
      time = /[T@]/.test(date) ? date : `${date}T12:00:00Z`;
      write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "A change");
    },
    git,
  };
}
