import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SourceFile } from "../../src/claims/model/index.ts";

/** Writes the files to disk; their paths are relative to `folder`. */
export async function writeAll(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const directory of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, directory), { recursive: true });
  for (const { path, text } of files) await writeFile(join(folder, path), text);
}
