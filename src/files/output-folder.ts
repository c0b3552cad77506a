import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { codeOf, refusalOf, WriteError } from "./write-error.ts";

/** Every build has this folder, so what has it is a build. */
const mark = "_astro";

/** Builds are made in a folder of the project: Astro moves files about, which works on one disk alone. */
const workshop = ".cache/builds";

/**
 * Has `build` write a site into a folder, and puts it in the place of the former build in `out`, which stands until then. What
 * holds anything but a build is left as it is. Rejects with a `WriteError` where `out` can't be written.
 */
export async function fillOutputFolder(out: string, build: (folder: string) => Promise<void>): Promise<void> {
  const made = resolve(workshop, String(process.pid));
  try {
    refuseOthers(out);
    removeBrokenOff();
    await build(made);
    mkdirSync(out, { recursive: true });
    replaceContent(out, made);
  } catch (error) {
    const reason = refusalOf(error);
    throw reason === null ? error : new WriteError(out, reason);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** What is in the folder would be deleted by a build, so it must be a build itself. */
function refuseOthers(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new WriteError(folder, "it is a file, not a folder");
  const names = namesIn(folder);
  if (names.length > 0 && !names.includes(mark))
    throw new WriteError(folder, "it holds files that a build would delete. Name a new folder, or empty this one");
}

/** What is left of builds that were broken off; each has the number of its process for a name. */
function removeBrokenOff(): void {
  const left = existsSync(workshop) ? readdirSync(workshop) : [];
  for (const name of left)
    if (!isRunning(Number(name))) rmSync(resolve(workshop, name), { recursive: true, force: true });
}

function isRunning(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    // Another person's process is none that we may send a signal to.
    return codeOf(error) === "EPERM";
  }
}

/** The mark goes last and comes first, so that what was broken off is known for a build. */
function replaceContent(folder: string, made: string): void {
  const isMark = (name: string): number => (name === mark ? 1 : 0);
  const former = namesIn(folder).toSorted((one, other) => isMark(one) - isMark(other));
  for (const name of former) rmSync(resolve(folder, name), { recursive: true });
  const coming = namesIn(made).toSorted((one, other) => isMark(other) - isMark(one));
  const isOneDisk = statSync(folder).dev === statSync(made).dev;
  for (const name of coming) {
    if (isOneDisk) renameSync(resolve(made, name), resolve(folder, name));
    else cpSync(resolve(made, name), resolve(folder, name), { recursive: true });
  }
}

/** What is in a folder, but for the git repository that a host may publish it from: a build leaves that alone. */
function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== ".git");
}
