import type {
  ClaimContent,
  ClaimVersion,
  Id,
  Name,
  CitedWork,
  PartialDate,
  PublishedRecord,
  Debate,
  QuestionChange,
  QuestionWording,
} from "../claims/model/index.ts";
import { claimVersion } from "./claim-version.ts";
import { questionWording, titleOf, type PastRecord, type PastRetirement } from "./claim-content.ts";

/** The record of a file that a commit changed; null if it deleted the file. Others are left out. */
export interface PastFile {
  readonly path: string;
  readonly record: PastRecord | null;
}

interface PastCommit {
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
      const published = { kind: record.kind, id: record.id, title: titleOf(record), path, deleted: "" };
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

/** A change of a question, and the index of its commit on the main line. */
interface DatedQuestionChange {
  readonly index: number;
  readonly change: QuestionChange;
}

/** What the main line says of the questions. They have no versions, because claims rather than questions are cited. */
interface WalkedQuestions {
  readonly wordings: ReadonlyMap<Id, QuestionWording>;
  readonly changes: readonly DatedQuestionChange[];
  /** The text of each question's state, and the index of the commit that last changed it. */
  readonly states: ReadonlyMap<Id, DatedState>;
}

export interface DatedState {
  readonly index: number;
  readonly text: string;
}

/** Follows the wording of every question along the main line. */
function walkQuestions(commits: readonly PastCommit[]): WalkedQuestions {
  const files = new Map<string, Id>();
  const present = filesById<QuestionWording>();
  const wordings = new Map<Id, QuestionWording>();
  const changes: DatedQuestionChange[] = [];
  const states = new Map<Id, DatedState>();
  commits.forEach(({ date, files: changed }, index) => {
    const touched = new Set<Id>();
    for (const { path } of changed) {
      const id = files.get(path);
      if (id === undefined) continue;
      touched.add(id);
      files.delete(path);
      present.delete(id, path);
    }
    for (const { path, record } of changed) {
      if (record?.kind !== "question") continue;
      touched.add(record.id);
      files.set(path, record.id);
      present.set(record.id, path, record.wording);
    }
    for (const id of touched) {
      const [before, after] = [wordings.get(id) ?? null, present.get(id) ?? null];
      const change = questionChange(id, date, before, after);
      if (change) changes.push({ index, change });
      if (after === null) wordings.delete(id);
      else {
        wordings.set(id, after);
        const text = onOneLine(after.state);
        if (states.get(id)?.text !== text) states.set(id, { index, text });
      }
    }
  });
  return { wordings, changes, states };
}

/** The changes of questions that are not committed yet. */
export function unpublishedQuestions({ wordings }: WalkedQuestions, debate: Debate): readonly QuestionChange[] {
  const ids = new Set([...wordings.keys(), ...debate.question.keys()]);
  return [...ids].flatMap((id) => {
    const question = debate.question.get(id);
    return questionChange(id, "", wordings.get(id) ?? null, question ? questionWording(question) : null) ?? [];
  });
}

/**
 * The changes of questions under their present ids: one whose file got another name was renamed, rather than removed and
 * added. So was one that was merged into another.
 */
export function underNewIds(
  changes: readonly DatedQuestionChange[],
  aliases: ReadonlyMap<Id, Id>,
): readonly DatedQuestionChange[] {
  const presentId = (id: Id): Id => aliases.get(id) ?? id;
  const moment = ({ index, change }: DatedQuestionChange): string => `${index} ${presentId(change.id)}`;
  const removals = changes.filter(({ change }) => change.kind === "question-removed" && aliases.has(change.id));
  const former = new Map(removals.map((removal) => [moment(removal), removal.change]));
  const isArrival = (one: DatedQuestionChange): boolean =>
    one.change.kind === "question-added" && former.has(moment(one));
  const arrivals = new Set(changes.filter(isArrival).map(moment));
  const renamed = new Set([...arrivals].map((arrival) => former.get(arrival)?.id));
  return changes.flatMap((one): readonly DatedQuestionChange[] => {
    const { index, change } = one;
    const { date } = change;
    const before = former.get(moment(one));
    const id = renamed.has(change.id) ? presentId(change.id) : change.id;
    if (change.kind === "question-added" && before?.kind === "question-removed") {
      const { after } = change;
      const reworded = questionChange(id, date, before.before, after);
      const rename = { kind: "question-renamed", id, date, from: before.id, after } as const;
      return [rename, ...(reworded ? [reworded] : [])].map((each) => ({ index, change: each }));
    }
    if (change.kind !== "question-removed" || !aliases.has(change.id)) return [{ index, change: { ...change, id } }];
    if (change === before && arrivals.has(moment(one))) return [];
    const { id: from, before: after } = change;
    return [{ index, change: { kind: "question-renamed", id: presentId(from), date, from, after } }];
  });
}

function questionChange(
  id: Id,
  date: PartialDate,
  before: QuestionWording | null,
  after: QuestionWording | null,
): QuestionChange | null {
  if (before === null) return after && { kind: "question-added", id, date, after };
  if (after === null) return { kind: "question-removed", id, date, before };
  const isSame = (["sentence", "summary", "state"] as const).every(
    (part) => onOneLine(before[part]) === onOneLine(after[part]),
  );
  return isSame ? null : { kind: "question-changed", id, date, before, after };
}

/** A text without its line breaks, which mean nothing. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Values by id, each read from a file. */
interface FilesById<Value> {
  readonly get: (id: Id) => Value | undefined;
  readonly set: (id: Id, path: string, value: Value) => void;
  readonly delete: (id: Id, path: string) => void;
}

/**
 * A move in two commits, a copy and a deletion, gives an id two files for a while. The value read last counts, and the
 * other one once that file is gone.
 */
function filesById<Value>(): FilesById<Value> {
  const byId = new Map<Id, Map<string, Value>>();
  return {
    get: (id) => [...(byId.get(id)?.values() ?? [])].at(-1),
    set: (id, path, value) => {
      const ofId = byId.get(id) ?? new Map<string, Value>();
      byId.set(id, ofId);
      ofId.delete(path);
      ofId.set(path, value);
    },
    delete: (id, path) => byId.get(id)?.delete(path),
  };
}
