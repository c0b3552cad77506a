import { UserError } from "../text/user-error.ts";

/** Thrown if a file or folder can't be written; the message names it and the reason. */
export class WriteError extends UserError {
  constructor(path: string, reason: string) {
    super(`${path} can't be written: ${reason}.`);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you have no right to write there"],
  ["EPERM", "you have no right to write there"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your disk quota is exceeded"],
  // What `cpSync` says of a full disk, too.
  ["EIO", "the disk is full or damaged"],
]);

/** More reasons for a path that the user gave. */
const reasonsOfPath: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "a file with that name already exists"],
  ["EISDIR", "it is a folder; give a file in it"],
  ["ENOENT", "the folder does not exist"],
  ["ENOTDIR", "the folder does not exist"],
]);

/** Calls `write`, and turns any error into a `WriteError` with the reason. */
export function sayWhy(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    const reason = refusalOf(error) ?? reasonsOfPath.get(codeOf(error));
    throw new WriteError(path, reason ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** The reason of a disk error, as a clause; null for other errors. */
export function refusalOf(error: unknown): string | null {
  return reasons.get(codeOf(error)) ?? null;
}

/** The path that may not be written, which can be elsewhere than where a build goes; null for other errors. */
export function refusedPath(error: unknown): string | null {
  const path: unknown = error instanceof Error ? Reflect.get(error, "path") : null;
  return typeof path === "string" && /^(?:EACCES|EPERM|EROFS)$/.test(codeOf(error)) ? path : null;
}

/** The error code, such as `ENOENT`; "" if there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
