import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { git, MissingGit } from "./git.ts";

/** The file in which git logs what HEAD was, which changes with each commit and checkout; null without a checkout or git. */
export function headLog(folder: string): string | null {
  try {
    const inside = realpathSync(folder);
    const { ok, output } = git(inside, ["rev-parse", "--git-path", "logs/HEAD"]);
    return ok ? resolve(inside, output.toString("utf8").trimEnd()) : null;
  } catch (error) {
    if (error instanceof MissingGit) return null;
    throw error;
  }
}
