import type { ClaimContent, ClaimVersion, Id, Name, CitedWork, PartialDate } from "../model/index.ts";
import { claimVersion } from "./claim-version.ts";
import type { PastRecord, PastRetirement } from "./past-record.ts";
import { walkQuestions, type WalkedQuestions } from "./walk-questions.ts";

/** What a commit made of a file: what it says then, or nothing where it was deleted. One that couldn't be understood is not among them. */
export interface PastFile {
  readonly path: string;
  readonly record: PastRecord | null;
}

export interface PastCommit {
  readonly id: string;
  readonly date: PartialDate;
  readonly files: readonly PastFile[];
}

/** How an id's claim stood from a step of the main line on. Null where there was none. */
export interface Moment {
  /** The step's number, from 0. */
  readonly step: number;
  readonly date: PartialDate;
  readonly stood: Standing | null;
}

export interface Standing {
  readonly version: ClaimVersion;
  readonly retired: PastRetirement | null;
  readonly path: string;
}

type PastClaim = Extract<PastRecord, { kind: "claim" }>;

/** What the main line has to say of every id. */
export interface WalkedLine {
  /** By the id that a claim had then. */
  readonly moments: ReadonlyMap<Id, readonly Moment[]>;
  readonly questions: WalkedQuestions;
  /** The day of each step. */
  readonly dates: readonly PartialDate[];
}

/** Follows every id that a claim ever had through the main line. A claim's version changes with its file, and with the facts that it cites. */
export function walkCommits(commits: readonly PastCommit[]): WalkedLine {
  const files = new Map<string, PastRecord>();
  const works = new Map<Id, CitedWork>();
  const names = new Map<Id, Name>();
  const claims = new Map<Id, { readonly claim: PastClaim; readonly path: string }>();
  /** Which claims name a source or a person; kept when they no longer do, since a look too many does no harm. */
  const naming = new Map<string, Set<Id>>();
  const moments = new Map<Id, Moment[]>();

  const namingOf = (kind: "source" | "person", id: Id): Set<Id> => {
    const key = `${kind} ${id}`;
    const known = naming.get(key) ?? new Set<Id>();
    naming.set(key, known);
    return known;
  };

  /** Takes a file away, and tells which claims may say something else without it. */
  const forget = (path: string): Iterable<Id> => {
    const record = files.get(path);
    files.delete(path);
    if (record?.kind === "source") works.delete(record.id);
    else if (record?.kind === "person") names.delete(record.id);
    else if (record?.kind === "claim") {
      if (claims.get(record.id)?.path === path) claims.delete(record.id);
      return [record.id];
    } else return [];
    return namingOf(record.kind, record.id);
  };

  const learn = (path: string, record: PastRecord): Iterable<Id> => {
    files.set(path, record);
    if (record.kind === "source") works.set(record.id, record.work);
    else if (record.kind === "person") names.set(record.id, record.name);
    else if (record.kind === "claim") {
      claims.set(record.id, { claim: record, path });
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

  commits.forEach(({ id: commit, date, files: changed }, step) => {
    const touched = new Set<Id>();
    const touch = (ids: Iterable<Id>): void => {
      for (const id of ids) touched.add(id);
    };
    for (const { path } of changed) touch(forget(path));
    for (const { path, record } of changed) if (record !== null) touch(learn(path, record));
    for (const id of touched) {
      const present = claims.get(id);
      const known = moments.get(id) ?? [];
      const stood = present
        ? {
            version: claimVersion(contentOf(present.claim), { date, commit }),
            retired: present.claim.retired,
            path: present.path,
          }
        : null;
      if (!isSame(known.at(-1)?.stood ?? null, stood)) known.push({ step, date, stood });
      moments.set(id, known);
    }
  });
  return { moments, questions: walkQuestions(commits), dates: commits.map(({ date }) => date) };
}

/** Whether a reader would find nothing changed. A claim that moved to another folder is the same. */
export function isSame(one: Standing | null, other: Standing | null): boolean {
  return (
    one?.version.hash === other?.version.hash &&
    ((one?.retired ?? null) === null) === ((other?.retired ?? null) === null)
  );
}
