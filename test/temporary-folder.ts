import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Vitest runs this before the tests: all that they write to temporary folders is deleted when they have ended. */
export default function makeTemporaryFolder(): () => void {
  const folder = temporaryFolder();
  process.env["TMPDIR"] = folder;
  // On Windows.
  process.env["TEMP"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A new folder with these files, by path. No test needs to delete it. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "test-"));
  for (const [path, text] of Object.entries(files)) writeFileIn(folder, path, text);
  return folder;
}

/** Writes a file, and the folders above it. Returns its path. */
export function writeFileIn(folder: string, path: string, content: string | Buffer): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
