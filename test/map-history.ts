import { createHash } from "node:crypto";
import type { Commit, Debate, History, MainLine, SourceFile } from "../src/claims/model/index.ts";
import type { Overlay } from "../src/site/views/rules-view.ts";
import { readPast, traceHistory } from "../src/trace-history.ts";
import { readLedger } from "../src/versions/index.ts";
import type { GitRepository } from "./git-repository.ts";

interface State {
  readonly date: string;
  readonly files: readonly SourceFile[];
}

/** A main branch with these states, as `readHistory` reads it. Blobs are named by their content. */
export function mainLine(states: readonly State[]): MainLine {
  let id = "";
  const commits = states.map(({ date, files }, index): Commit => {
    const before = new Map(states[index - 1]?.files.map(({ path, text }) => [path, text]));
    const present = new Set(files.map(({ path }) => path));
    const gone = [...before.keys()].filter((path) => !present.has(path)).map((path) => ({ path, blob: null }));
    const written = files.filter(({ path, text }) => before.get(path) !== text);
    id = createHash("sha1")
      .update(JSON.stringify([id, date, gone, written]))
      .digest("hex");
    return { id, date, files: [...gone, ...written.map(({ path, text }) => ({ path, blob: text }))] };
  });
  return { commits, skipped: [], texts: (blobs) => blobs.map((blob) => [blob, blob] as const) };
}

/** What the claims of a repository were, in memory: ten times as fast as git. */
export interface MapHistory extends Pick<GitRepository, "write" | "commit"> {
  /** Commits each of these changes on the first day of the month after the last one. */
  readonly monthly: (...changes: readonly Overlay[]) => void;
  readonly files: () => readonly SourceFile[];
  readonly line: () => MainLine;
  /** Goes back to the state after this many commits. */
  readonly reset: (count: number) => void;
  /** Replaces all commits by one. */
  readonly squash: (date: string) => void;
}

export function mapHistory(): MapHistory {
  const states: State[] = [];
  let present = new Map<string, string>();
  const files = (): readonly SourceFile[] => [...present].map(([path, text]) => ({ path, text }));
  const write = (changes: Overlay): void => {
    for (const [path, text] of Object.entries(changes))
      if (text === null) present.delete(path);
      else present.set(path, text);
  };
  const commit = (date: string, changes: Overlay): void => {
    write(changes);
    states.push({ date, files: files() });
  };
  return {
    write,
    commit,
    monthly: (...changes) => {
      for (const change of changes) {
        const month = Number(states.at(-1)?.date.slice(5, 7) ?? 0) + 1;
        commit(`2026-${String(month).padStart(2, "0")}-01`, change);
      }
    },
    files,
    line: () => mainLine(states),
    reset: (count) => {
      states.length = count;
      present = new Map(states.at(-1)?.files.map(({ path, text }) => [path, text]));
    },
    squash: (date) => states.splice(0, states.length, { date, files: files() }),
  };
}

/** The history of a debate by its main branch, and by the ledger of an earlier build if there is one. */
export function historyOf(debate: Debate, line: MainLine, ledger = ""): History {
  const reading = ledger === "" ? undefined : readLedger(ledger);
  if (reading?.kind === "unreadable") throw new Error(reading.reason);
  const past = readPast(line, undefined, reading);
  if (past.ledger.lost.length > 0) throw new Error("The ledger has versions without their texts.");
  return traceHistory(past, debate);
}
