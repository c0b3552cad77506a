import type { MainLine } from "../model/index.ts";
import { counted } from "./words/counted.ts";

/** What whoever checks or builds is told where the main line leaves out what was published; empty where it doesn't. */
export function skippedNote({ skipped }: MainLine): readonly string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, 3).map((commit) => commit.slice(0, 10));
  return [
    `The main line leaves out ${counted(skipped.length, "published commit")} (${named.join(", ")}${skipped.length > named.length ? ", …" : ""}): \`git pull\` merged what was published into your own commits, and not the other way round. ` +
      "The versions and days of those commits are kept where the ledger lists them, and nowhere else. Before you push, `git rebase` puts your own commits on top; `git config pull.rebase true` has every pull do so.",
  ];
}
