import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { codeOf, WriteError } from "./write-error.ts";

/**
 * Takes the lock of an output folder, a file in `locks`, and returns a function that releases it. Throws a `WriteError` if another
 * running process has it.
 */
export function lockOutput(out: string, locks: string): () => void {
  makeFolder(locks);
  const lock = join(locks, `${createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16)}.lock`);
  const unlock = tryLock(lock);
  if (unlock !== null) return unlock;
  throw heldElsewhere(out, lock);
}

/** Says which process has the lock of a folder. */
export function heldElsewhere(folder: string, lock: string): WriteError {
  return new WriteError(
    folder,
    `another build is writing to it (process ${numberIn(lock) ?? "unknown"}). Wait for it to end; if there is no such process, delete ${lock}`,
  );
}

/** The locks that this process has. */
const ours = new Set<string>();

/** Takes a lock, a file with our process id, and returns a function that releases it; null if it is held. A lock of a killed process is ignored. */
export function tryLock(lock: string): (() => void) | null {
  const holder = numberIn(lock);
  if (holder !== null && !ours.has(lock) && !isOtherProcess(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return null;
    // On a full disk it is there, but empty.
    rmSync(lock, { force: true });
    throw error;
  }
  ours.add(lock);
  return () => {
    ours.delete(lock);
    rmSync(lock, { force: true });
  };
}

/** Whether another process has this id. What bears our own is of a killed one: in a container, processes get the same ids again. */
export function isOtherProcess(processNumber: number): boolean {
  if (processNumber === process.pid) return false;
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    // EPERM: the process exists but belongs to another user.
    return codeOf(error) === "EPERM";
  }
}

function numberIn(lock: string): number | null {
  try {
    const number = Number(readFileSync(lock, "utf8"));
    return Number.isSafeInteger(number) && number > 0 ? number : null;
  } catch {
    return null;
  }
}
