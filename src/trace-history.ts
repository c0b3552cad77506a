import type { Debate, FileRecord, History, MainLine, ParsedFile, PublishedRecord } from "./claims/model/index.ts";
import { formRule, parse } from "./claims/index.ts";
import { memoize } from "./text/memoize.ts";
import {
  goneExample,
  pastRecord,
  resolveEntries,
  traceClaims,
  walkCommits,
  emptyLedger,
  type Ledger,
  type PastRecord,
  type ResolvedLedger,
  type WalkedLine,
} from "./versions/index.ts";

/** The claims along a main line, before they are compared with the present debate. */
export interface Past {
  readonly line: WalkedLine;
  /** Files that couldn't be parsed at some commit. There, their former content counts. */
  readonly unread: History["unread"];
  readonly ledger: ResolvedLedger;
  /** The records other than claims that the ledger lists. */
  readonly listed: readonly PublishedRecord[];
}

/**
 * Reads the files of each commit. Never throws: a file that can't be parsed is skipped and listed in `unread`. `read`
 * is used in place of `parse`; the last published ledger is given too.
 */
export function readPast(mainLine: MainLine, read = parse, { entries, records: listed }: Ledger = emptyLedger): Past {
  const records = readRecords(mainLine, read);
  const kept = new Set([
    ...entries.flatMap(({ id, former }) => [id, ...former.map((address) => address.id)]),
    ...listed.map(({ id }) => id),
    ...[...records.values()].flatMap((record) => (record === "none" ? [] : record.aliases)),
  ]);
  const isGone = goneExample(mainLine.commits, records, (id) => kept.has(id));
  const unread: History["unread"][number][] = [];
  const commits = mainLine.commits.map(({ id: commit, date, files }) => ({
    id: commit,
    date,
    files: files.flatMap(({ path, blob }) => {
      if (isGone(path)) return [];
      const record = blob === null ? "none" : records.get(`${blob} ${path}`);
      if (record !== undefined) return { path, record: record === "none" ? null : record };
      unread.push({ commit, path });
      return [];
    }),
  }));
  const line = walkCommits(commits);
  return { line, unread, ledger: resolveEntries(entries, line), listed };
}

/** The history of a debate's claims. */
export function traceHistory({ line, unread, ledger, listed }: Past, debate: Debate): History {
  return { ...traceClaims(line, debate, ledger.listed, listed), unread, missing: null };
}

/** `traceHistory`, once for each debate. */
export const tracer = (past: Past): ((debate: Debate) => History) => memoize((debate) => traceHistory(past, debate));

/**
 * The record of each blob at each path that it ever had, by `<blob> <path>`; "none" for a file without a history on
 * the site. Files that can't be parsed are left out.
 */
function readRecords({ commits, texts }: MainLine, read: typeof parse) {
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
      if (record === null) continue;
      records.set(`${blob} ${path}`, pastRecord(record) ?? "none");
    }
  }
  return records;
}

function understood({ record, findings }: ParsedFile): FileRecord | null {
  return findings.some(({ rule }) => formRule(rule)?.isGuess === true) ? null : record;
}
