import type {
  ClaimContent,
  ClaimVersion,
  Id,
  Name,
  CitedWork,
  PartialDate,
  PublishedRecord,
  Reading,
} from "../claims/model/index.ts";
import { claimVersion } from "./claim-version.ts";
import type { PastRecord, PastRetirement } from "./claim-content.ts";
import { filesById, type PastCommit } from "./past-files.ts";
import { asFirstRead } from "./readings.ts";
import { type WalkedQuestions, walkQuestions } from "./question-history.ts";

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

/** A snapshot, with the id that the claim had then. */
export interface NamedSnapshot extends Snapshot {
  readonly id: Id;
}

/** The snapshots of several ids, from the oldest to the newest. */
export function inOrder(snapshots: ReadonlyMap<Id, readonly Snapshot[]>): readonly NamedSnapshot[] {
  return [...snapshots]
    .flatMap(([id, ofId]) => ofId.map((snapshot): NamedSnapshot => ({ ...snapshot, id })))
    .toSorted((one, other) => one.index - other.index);
}

type PastClaim = Extract<PastRecord, { kind: "claim" }>;

/** What the main line says of every id. */
export interface WalkedLine {
  /** By the id that the claim had then, from the oldest to the newest. */
  readonly snapshots: ReadonlyMap<Id, readonly Snapshot[]>;
  readonly questions: WalkedQuestions;
  /** By the id that the claim had last, as it was when each was written. */
  readonly readings: ReadonlyMap<Id, readonly Reading[]>;
  /** All former ids that each claim ever listed: it had pages of their versions too. */
  readonly aliases: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** Every other record by its kind and id, as it was last. */
  readonly records: ReadonlyMap<string, PublishedRecord>;
  /** The day of each commit. */
  readonly dates: readonly PartialDate[];
}

/**
 * Follows every claim id along the main line. A claim's version changes with its file, and with the sources and people
 * that it names.
 */
export function walkCommits(commits: readonly PastCommit[]): WalkedLine {
  const files = new Map<string, PastRecord>();
  const works = filesById<CitedWork>();
  const names = filesById<Name>();
  const claims = filesById<{ readonly claim: PastClaim; readonly path: string }>();
  /** Which claims name a source or a person. Stale entries stay: they only cause a needless comparison. */
  const naming = new Map<string, Set<Id>>();
  const snapshots = new Map<Id, Snapshot[]>();
  const readings = new Map<Id, readonly Reading[]>();
  const aliases = new Map<Id, ReadonlySet<Id>>();

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
      aliases.set(record.id, new Set([...(aliases.get(record.id) ?? []), ...record.aliases]));
      const before = [record.id, ...record.aliases].find((id) => readings.has(id)) ?? record.id;
      readings.set(record.id, asFirstRead(readings.get(before) ?? [], record.readings));
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
  return {
    snapshots,
    readings,
    aliases,
    questions: walkQuestions(commits),
    records: walkRecords(commits, snapshots),
    dates: commits.map(({ date }) => date),
  };
}

/** Every record but claims that the commits had, as it was last; also under ids that were only ever aliases. */
function walkRecords(
  commits: readonly PastCommit[],
  claims: ReadonlyMap<Id, unknown>,
): ReadonlyMap<string, PublishedRecord> {
  const keys = new Map<string, string>();
  const known = new Map<string, PublishedRecord>();
  const former = new Map<string, PublishedRecord>();
  for (const { date, files } of commits) {
    for (const { path } of files) {
      const record = known.get(keys.get(path) ?? "");
      if (record?.path === path) known.set(keyOfRecord(record), { ...record, deleted: date });
      keys.delete(path);
    }
    for (const { path, record } of files) {
      if (record === null || record.kind === "claim") continue;
      const published = { kind: record.kind, id: record.id, title: record.title, path, deleted: "" };
      keys.set(path, keyOfRecord(published));
      known.set(keyOfRecord(published), published);
      // A claim that became a question has its address among the claims.
      const aliases = record.aliases.filter((id) => record.kind !== "question" || !claims.has(id));
      for (const id of aliases) former.set(keyOfRecord({ ...published, id }), { ...published, id });
    }
  }
  return new Map([...former, ...known]);
}

/** Tells records of one id apart by their kinds. */
export const keyOfRecord = ({ kind, id }: Pick<PublishedRecord, "kind" | "id">): string => `${kind} ${id}`;

/** Whether two states are the same to a reader: a claim that moved to another folder is. */
export function isSame(one: ClaimState | null, other: ClaimState | null): boolean {
  return (
    one?.version.hash === other?.version.hash &&
    ((one?.retired ?? null) === null) === ((other?.retired ?? null) === null)
  );
}
