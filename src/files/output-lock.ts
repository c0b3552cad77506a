import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeOf, WriteError } from "./write-error.ts";

/**
 * Takes the lock of an output folder, a file in `locks` with the number of our process, and returns how to give it back.
 * Throws a `WriteError` where another process that still runs has it; one that was killed has lost it.
 */
export function lockOutput(out: string, locks: string): () => void {
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, `${createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16)}.lock`);
  const holder = numberIn(lock);
  if (holder !== null && !isRunning(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    throw new WriteError(
      out,
      `another build is writing it (process ${numberIn(lock) ?? "unknown"}). Wait for it; if there is none, delete ${lock}`,
    );
  }
  return () => rmSync(lock, { force: true });
}

/** Whether there is a process of that number. */
export function isRunning(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    // Another person's process is none that we may send a signal to.
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
