import type { ClaimContent, ClaimVersion, Id, Name, CitedWork, PartialDate } from "../claims/model/index.ts";
import { claimVersion } from "./claim-version.ts";
import { filesById } from "./files-by-id.ts";
import type { PastRecord, PastRetirement } from "./past-record.ts";
import { walkQuestions, type WalkedQuestions } from "./walk-questions.ts";

/** A file that a commit changed: its record, or null if the commit deleted it. Files that couldn't be parsed are left out. */
export interface PastFile {
  readonly path: string;
  readonly record: PastRecord | null;
}

export interface PastCommit {
  readonly id: string;
  readonly date: PartialDate;
  readonly files: readonly PastFile[];
}

/** The state of an id's claim from a commit on; null if it had none. */
export interface Snapshot {
  /** The index of the commit on the main line, from 0. */
  readonly index: number;
  readonly date: PartialDate;
  readonly state: ClaimState | null;
}

export interface ClaimState {
  readonly version: ClaimVersion;
  readonly retired: PastRetirement | null;
  readonly path: string;
}

type PastClaim = Extract<PastRecord, { kind: "claim" }>;

/** What the main line says of every id. */
export interface WalkedLine {
  /** By the id that the claim had then, from the oldest to the newest. */
  readonly snapshots: ReadonlyMap<Id, readonly Snapshot[]>;
  readonly questions: WalkedQuestions;
  /** The day of each commit. */
  readonly dates: readonly PartialDate[];
}

/** Follows every claim id along the main line. A claim's version changes with its file, and with the sources and people that it names. */
export function walkCommits(commits: readonly PastCommit[]): WalkedLine {
  const files = new Map<string, PastRecord>();
  const works = filesById<CitedWork>();
  const names = filesById<Name>();
  const claims = filesById<{ readonly claim: PastClaim; readonly path: string }>();
  /** Which claims name a source or a person. Stale entries stay: they only cause a needless comparison. */
  const naming = new Map<string, Set<Id>>();
  const snapshots = new Map<Id, Snapshot[]>();

  const namingOf = (kind: "source" | "person", id: Id): Set<Id> => {
    const key = `${kind} ${id}`;
    const known = naming.get(key) ?? new Set<Id>();
    naming.set(key, known);
    return known;
  };

  /** Removes a file's record. Returns the claims that may change by that. */
  const forget = (path: string): Iterable<Id> => {
    const record = files.get(path);
    files.delete(path);
    if (record?.kind === "source") works.delete(record.id, path);
    else if (record?.kind === "person") names.delete(record.id, path);
    else if (record?.kind === "claim") {
      claims.delete(record.id, path);
      return [record.id];
    } else return [];
    return namingOf(record.kind, record.id);
  };

  /** Adds a file's record. Returns the claims that may change by that. */
  const learn = (path: string, record: PastRecord): Iterable<Id> => {
    files.set(path, record);
    if (record.kind === "source") works.set(record.id, path, record.work);
    else if (record.kind === "person") names.set(record.id, path, record.name);
    else if (record.kind === "claim") {
      claims.set(record.id, path, { claim: record, path });
      for (const source of record.cited) namingOf("source", source).add(record.id);
      for (const { person } of record.content.stances) namingOf("person", person).add(record.id);
      return [record.id];
    } else return [];
    return namingOf(record.kind, record.id);
  };

  const contentOf = ({ content, cited }: PastClaim): ClaimContent => ({
    ...content,
    stances: content.stances.map((stance) => ({ ...stance, name: names.get(stance.person) ?? null })),
    works: cited.flatMap((id) => works.get(id) ?? []),
  });

  commits.forEach(({ id: commit, date, files: changed }, index) => {
    const touched = new Set<Id>();
    const touch = (ids: Iterable<Id>): void => {
      for (const id of ids) touched.add(id);
    };
    for (const { path } of changed) touch(forget(path));
    for (const { path, record } of changed) if (record !== null) touch(learn(path, record));
    for (const id of touched) {
      const present = claims.get(id);
      const known = snapshots.get(id) ?? [];
      const state = present
        ? {
            version: claimVersion(contentOf(present.claim), { date, commit }),
            retired: present.claim.retired,
            path: present.path,
          }
        : null;
      if (!isSame(known.at(-1)?.state ?? null, state)) known.push({ index, date, state });
      snapshots.set(id, known);
    }
  });
  return { snapshots, questions: walkQuestions(commits), dates: commits.map(({ date }) => date) };
}

/** Whether two states are the same to a reader: a claim that moved to another folder is. */
export function isSame(one: ClaimState | null, other: ClaimState | null): boolean {
  return (
    one?.version.hash === other?.version.hash &&
    ((one?.retired ?? null) === null) === ((other?.retired ?? null) === null)
  );
}
