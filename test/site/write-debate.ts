import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Writes a generated debate with this number of claims to a new folder. Returns the path of its claims. */
export async function writeDebate(claims: number): Promise<string> {
  const folder = temporaryFolder();
  for (const { path, text } of generateDebate({ claims, seed: 1 })) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return join(folder, "claims");
}
