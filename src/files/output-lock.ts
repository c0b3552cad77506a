import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeOf, WriteError } from "./write-error.ts";

/**
 * Takes the lock of an output folder, a file in `locks`, and returns a function that releases it. Throws a `WriteError` if another
 * running process has it.
 */
export function lockOutput(out: string, locks: string): () => void {
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, `${createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16)}.lock`);
  const unlock = tryLock(lock);
  if (unlock !== null) return unlock;
  throw new WriteError(
    out,
    `another build is writing to it (process ${numberIn(lock) ?? "unknown"}). Wait for it to end; if there is no such process, delete ${lock}`,
  );
}

/** Takes a lock, a file with our process id, and returns a function that releases it; null if another running process has it. A lock of a killed process is ignored. */
export function tryLock(lock: string): (() => void) | null {
  const holder = numberIn(lock);
  if (holder !== null && !isRunning(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return null;
  }
  return () => {
    rmSync(lock, { force: true });
  };
}

/** Whether there is a process with this id. */
export function isRunning(processNumber: number): boolean {
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
