import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { SourceFile } from "../../src/model/index.ts";

const editsOfCommit = 10;
const day = 86_400;
const firstDay = Date.UTC(2016, 0, 1) / 1000;

/**
 * Makes a git repository in `folder` (which must not exist) in which the files were committed together and then changed
 * one after the other, ten claims a day, until there were `versions` wordings of claims in all; checked out at its end.
 */
export function generateHistory(folder: string, files: readonly SourceFile[], versions: number): void {
  const claims = files.filter(({ text }) => text.startsWith("claim: "));
  const edits = Math.max(0, versions - claims.length);
  const stream = [commitOf(files, 0)];
  for (let edit = 0; edit < edits; edit += editsOfCommit) {
    const changed = Array.from({ length: Math.min(editsOfCommit, edits - edit) }, (_, index) => {
      const claim = claims[(edit + index) % claims.length];
      return claim ? [reworded(claim, Math.floor((edit + index) / claims.length))] : [];
    }).flat();
    stream.push(commitOf(changed, edit / editsOfCommit + 1));
  }
  mkdirSync(folder);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: stream.join("") });
  execFileSync("git", ["reset", "--quiet", "--hard", "main"], { cwd: folder });
}

/** The claim with an explanation that it didn't have before. */
function reworded({ path, text }: SourceFile, round: number): SourceFile {
  const remark = `explanation: |\n  In round ${round + 1} this was looked at again, and put in these words.\n`;
  return {
    path,
    text: text.includes("explanation: |\n") ? text.replace("explanation: |\n", `${remark}\n`) : text + remark,
  };
}

/** A commit in the language of `git fast-import`, which counts bytes. */
function commitOf(files: readonly SourceFile[], number: number): string {
  const blobs = files.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const who = `A. Contributor <contributor@example.org> ${firstDay + number * day} +0000`;
  return `commit refs/heads/main\ncommitter ${who}\ndata 0\n${blobs.join("")}\n`;
}
