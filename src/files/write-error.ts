/** Thrown where a file or folder can't be written; the message is a sentence that names it and the reason. */
export class WriteError extends Error {
  constructor(path: string, reason: string) {
    super(`${path} can't be written: ${reason}.`);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "it is read-only"],
  ["EPERM", "it is read-only"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "there is no room left for you on the disk"],
]);

/** Why the disk refused, in words that go on a sentence; null where it was something else. */
export function refusalOf(error: unknown): string | null {
  return reasons.get(codeOf(error)) ?? null;
}

/** The file system's name for what went wrong, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
