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

/** What may also be wrong with a path that somebody named. */
const reasonsOfPath: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "there is a file of that name already"],
  ["EISDIR", "it is a folder; name a file in it"],
  ["ENOENT", "there is no such folder"],
  ["ENOTDIR", "there is no such folder"],
]);

/** Has `write` write a file. Throws a `WriteError` with the reason where it can't be written, whatever that is. */
export function sayWhy(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = refusalOf(error) ?? reasonsOfPath.get(codeOf(error));
    throw new WriteError(path, reason ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** Why the disk refused, in words that go on a sentence; null where it was something else. */
export function refusalOf(error: unknown): string | null {
  return reasons.get(codeOf(error)) ?? null;
}

/** The file system's name for what went wrong, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
