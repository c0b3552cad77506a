import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import type { parse } from "../claims/index.ts";
import type { Finding, History, Id, MainLine, MissingPast } from "../claims/model/index.ts";
import { keptResult } from "../files/parse-cache.ts";
import { readHistory } from "../files/read-history.ts";
import { LedgerError, readLedgerText } from "../files/read-ledger.ts";
import { counted } from "../text/counted.ts";
import { type Past, readPast } from "../trace-history.ts";
import { type LedgerEntry, lostVersions, readLedger } from "../versions/index.ts";
import type { Settings } from "./settings.ts";

/** The history of the claims, or why it is unknown. */
export type KnownPast = {
  /** A finding for each published version that this build would lose. */
  readonly findings: readonly Finding[];
  /** Notes for whoever checks or builds, each a sentence. */
  readonly notes: readonly string[];
  /** A digest of all that it was read from. */
  readonly key: string;
} & ({ readonly past: Past; readonly missing: null } | { readonly past: null; readonly missing: MissingPast });

/** The last history read, by claims folder, and the key for which it was read. */
const remembered = new Map<string, { readonly key: string; readonly past: Past }>();

/** A shorter history is read in less time than it takes to keep it. */
const fewestKept = 200;

/**
 * Reads the claims' git history and the ledger of published versions. `read` parses as `parse` does. Throws a `HistoryError` if the
 * history can't be read, unless the settings ask for none, and a `LedgerError` if the ledger can't be read.
 */
export function currentPast(settings: Settings, read: typeof parse): KnownPast {
  const { claimsFolder, parseCache } = settings;
  const { text, entries, notes: ofLedger } = currentLedger(settings);
  const { line, missing } = mainLine(settings);
  const notes = [...ofLedger, ...skippedNote(line ?? nothing)];
  const { commits } = line ?? nothing;
  // With the files of each commit: two folders of a repository may have the same commits.
  const key = createHash("sha256")
    .update(JSON.stringify([line && commits, missing, text]))
    .digest("hex");
  if (line === null && entries.length === 0) return { past: null, missing, findings: [], notes, key };
  const known = remembered.get(claimsFolder);
  const past =
    known?.key === key
      ? known.past
      : keptResult(
          parseCache,
          `${resolve(claimsFolder)} ${key}`,
          () => readPast(line ?? nothing, read, entries),
          ({ line: { snapshots } }) => snapshots.size >= fewestKept,
        );
  remembered.set(claimsFolder, { key, past });
  return { past, missing: null, findings: lostVersions(past.ledger, basename(resolve(claimsFolder))), notes, key };
}

const nothing: MainLine = { commits: [], skipped: [], texts: () => [] };

/** The main line; null, and why, where there is none. */
function mainLine({ claimsFolder, withoutHistory }: Settings): {
  readonly line: MainLine | null;
  readonly missing: MissingPast;
} {
  return withoutHistory
    ? { line: null, missing: "asked" }
    : { line: readHistory(claimsFolder), missing: "noRepository" };
}

/** A note if the main line leaves out published commits. */
function skippedNote({ skipped }: MainLine): readonly string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, 3).map((commit) => commit.slice(0, 10));
  return [
    `The main line leaves out ${counted(skipped.length, "published commit")} (${named.join(", ")}${skipped.length > named.length ? ", …" : ""}): \`git pull\` merged what was published into your own commits, and not the other way round. ` +
      "The versions and days of those commits are kept where the ledger lists them, and nowhere else. Before you push, `git rebase` puts your own commits on top; `git config pull.rebase true` has every pull do so.",
  ];
}

function currentLedger({ claimsFolder, ledger }: Settings): {
  readonly text: string;
  readonly entries: readonly LedgerEntry[];
  readonly notes: readonly string[];
} {
  const found = readLedgerText(claimsFolder, ledger);
  if (found === null) return { text: "", entries: [], notes: [] };
  const { where, text } = found;
  if (text === null) {
    const note = `There is no ledger at ${where} yet, so nothing holds what was published before. After the first publication there is one.`;
    return { text: "", entries: [], notes: [note] };
  }
  const reading = readLedger(text);
  if (reading.kind === "unreadable") throw new LedgerError(`${where} is no ledger: ${reading.reason}.`);
  return { text, entries: reading.entries, notes: [] };
}

const mostNamed = 5;

/** A note, for whoever checks or builds, if only the ledger has some versions. */
export function restoredNote({ restored }: Pick<History, "restored">): readonly string[] {
  if (restored.length === 0) return [];
  return [
    `Kept from the ledger: ${counted(restored.length, "version")} of which the main line's history has nothing any more (${named(restored)}).`,
  ];
}

/** A note for whoever builds, if pages of versions would be published that git does not have. No later build would know of them. */
export function unlistedNote({ claims, missing }: Pick<History, "claims" | "missing">): readonly string[] {
  const unlisted = [...claims.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ version, date }) => (date === "" ? [{ id, version }] : [])),
  );
  if (missing !== null || unlisted.length === 0) return [];
  return [
    `Not in the ledger: ${counted(unlisted.length, "version")} that the git history does not have (${named(unlisted)}). Commit before you publish, or their pages will vanish when the claims change.`,
  ];
}

function named(versions: readonly { readonly id: Id; readonly version: string }[]): string {
  const first = versions.slice(0, mostNamed).map(({ id, version }) => `${id}/${version}`);
  const others = versions.length - first.length;
  return first.join(", ") + (others === 0 ? "" : ` and ${others} more`);
}
