import { readHistory } from "../files/read-history.ts";
import type { parse } from "../parse/index.ts";
import { readPast, type Past } from "../trace-history.ts";
import type { Settings } from "./settings.ts";

/** What the claims said before, or why that is not known, in a sentence for readers. */
export type KnownPast =
  { readonly past: Past; readonly missing: "" } | { readonly past: null; readonly missing: string };

/** The past is read once a process for each state of the repository: editing a claim doesn't change it. */
const remembered = new Map<string, Past>();

/** Reads the claims' git history. `read` does what `parse` does. Throws a `HistoryError` where there is one that can't be read and nobody said to do without. */
export function currentPast({ claimsFolder, withoutHistory }: Settings, read: typeof parse): KnownPast {
  if (withoutHistory) {
    return { past: null, missing: "This site was built on purpose without the earlier versions of its claims." };
  }
  const line = readHistory(claimsFolder);
  if (line === null) {
    return {
      past: null,
      missing: "The claims of this site are not kept in a git repository, so only their present versions are known.",
    };
  }
  const name = `${claimsFolder} ${line.commits.at(-1)?.id ?? ""}`;
  const past = remembered.get(name) ?? readPast(line, read);
  remembered.set(name, past);
  return { past, missing: "" };
}
