import type { Debate, FileRecord, History, MainLine, ParsedFile } from "./model/index.ts";
import { formRule, parse } from "./parse/index.ts";
import {
  pastRecord,
  resolveEntries,
  traceClaims,
  walkCommits,
  type LedgerEntry,
  type PastRecord,
  type ResolvedLedger,
  type WalkedLine,
} from "./versions/index.ts";

/** What a main line's commits made of the claims. */
export interface Past {
  readonly line: WalkedLine;
  /** Files that couldn't be understood at some commit. They count there as they were before. */
  readonly unread: History["unread"];
  readonly ledger: ResolvedLedger;
}

/** Reads what each commit's files say. Total: a file that can't be understood is passed over, and listed. `read` does what `parse` does, and `entries` are those of the last published ledger. */
export function readPast(mainLine: MainLine, read = parse, entries: readonly LedgerEntry[] = []): Past {
  const records = readRecords(mainLine, read);
  const unread: History["unread"][number][] = [];
  const commits = mainLine.commits.map(({ id: commit, date, files }) => ({
    id: commit,
    date,
    files: files.flatMap(({ path, blob }) => {
      const record = blob === null ? "none" : records.get(`${blob} ${path}`);
      if (record !== undefined) return { path, record: record === "none" ? null : record };
      unread.push({ commit, path });
      return [];
    }),
  }));
  const line = walkCommits(commits);
  return { line, unread, ledger: resolveEntries(entries, line) };
}

/** The history of a debate's claims: `compile`'s counterpart for the past. */
export function traceHistory({ line, unread, ledger }: Past, debate: Debate): History {
  return { ...traceClaims(line, debate, ledger.listed), unread, missing: "" };
}

/** Traces the history of a debate once, however often it is asked for. */
export function tracer(past: Past): (debate: Debate) => History {
  let traced: { readonly debate: Debate; readonly history: History } | null = null;
  return (debate) => {
    if (traced?.debate !== debate) traced = { debate, history: traceHistory(past, debate) };
    return traced.history;
  };
}

/** What each blob says at each path it ever had; "none" for a file of which no history is told. What can't be understood is left out. */
function readRecords({ commits, texts }: MainLine, read: typeof parse): ReadonlyMap<string, PastRecord | "none"> {
  const paths = new Map<string, Set<string>>();
  for (const { files } of commits) {
    for (const { path, blob } of files) {
      if (blob !== null) paths.set(blob, (paths.get(blob) ?? new Set()).add(path));
    }
  }
  const records = new Map<string, PastRecord | "none">();
  for (const [blob, text] of texts([...paths.keys()])) {
    for (const path of paths.get(blob) ?? []) {
      const record = text === null ? null : understood(read({ path, text }));
      if (record !== null) records.set(`${blob} ${path}`, pastRecord(record) ?? "none");
    }
  }
  return records;
}

function understood({ record, findings }: ParsedFile): FileRecord | null {
  return findings.some(({ rule }) => formRule(rule)?.isGuess === true) ? null : record;
}
