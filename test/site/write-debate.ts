import { join } from "node:path";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Writes a generated debate with this number of claims to a new folder. Returns the path of its claims. */
export function writeDebate(claims: number): string {
  const files = generateDebate({ claims, seed: 1 }).map(({ path, text }) => [path, text] as const);
  return join(temporaryFolder(Object.fromEntries(files)), "claims");
}
