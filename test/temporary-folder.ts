import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Vitest runs this before the tests: all that they write to temporary folders is deleted when they have ended. */
export default function makeTemporaryFolder(): () => void {
  const folder = temporaryFolder();
  process.env["TMPDIR"] = folder;
  // On Windows.
  process.env["TEMP"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A new folder, which no test needs to delete. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "test-"));
}
