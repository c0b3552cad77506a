import { readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { makeFolder } from "../../src/files/make-folder.ts";
import { sayWhy } from "../../src/files/write-error.ts";
import { fileWriter } from "../../src/files/write-files.ts";

/** Writes files into an empty or new folder: beside it first, so that none is there if one can't be written. Paths are below it. */
export async function writeFolder(folder: string, files: readonly SourceFile[]): Promise<void> {
  const beside = `${folder}.${process.pid}.new`;
  try {
    makeFolder(beside);
    const write = fileWriter(beside);
    for (const { path, text } of files) await write({ path, write: () => text });
    makeFolder(folder);
    for (const name of readdirSync(beside)) renameSync(join(beside, name), join(folder, name));
  } catch (error) {
    sayWhy(folder, () => {
      throw error;
    });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
