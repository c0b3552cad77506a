import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { SourceFile } from "../../src/claims/model/index.ts";

const editsPerCommit = 10;
/** s. */
const day = 86_400;
/** Unix time, s. */
const firstDay = Date.UTC(2016, 0, 1) / 1000;

/**
 * Makes a git repository in `folder`, which must not exist yet. The first commit adds all files. Each later one, a day
 * apart, changes ten claims, until the claims have `versions` versions in all. The last commit is checked out.
 */
export function generateHistory(folder: string, files: readonly SourceFile[], versions: number): void {
  const claims = files.filter(({ text }) => text.startsWith("claim: "));
  const edits = Math.max(0, versions - claims.length);
  const stream = [commitOf(files, 0)];
  for (let edit = 0; edit < edits; edit += editsPerCommit) {
    const changed = Array.from({ length: Math.min(editsPerCommit, edits - edit) }, (_, index) => {
      const claim = claims[(edit + index) % claims.length];
      return claim ? [reworded(claim, Math.floor((edit + index) / claims.length))] : [];
    }).flat();
    stream.push(commitOf(changed, edit / editsPerCommit + 1));
  }
  mkdirSync(folder);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: stream.join("") });
  execFileSync("git", ["reset", "--quiet", "--hard", "main"], { cwd: folder });
}

/** Adds a paragraph to the claim's explanation, a different one in each round. */
function reworded({ path, text }: SourceFile, round: number): SourceFile {
  const remark = `explanation: |\n  In round ${round + 1} this was looked at again, and put in these words.\n`;
  return {
    path,
    text: text.includes("explanation: |\n") ? text.replace("explanation: |\n", `${remark}\n`) : text + remark,
  };
}

/** A commit in the format of `git fast-import`, which gives lengths in bytes. */
function commitOf(files: readonly SourceFile[], number: number): string {
  const blobs = files.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const who = `A. Contributor <contributor@example.org> ${firstDay + number * day} +0000`;
  return `commit refs/heads/main\ncommitter ${who}\ndata 0\n${blobs.join("")}\n`;
}
