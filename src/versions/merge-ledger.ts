import type { ClaimVersion, Id, PartialDate } from "../claims/model/index.ts";
import { inOrder, type NamedSnapshot, type Snapshot, type WalkedLine } from "./walk-commits.ts";
import { hashOfForm, type Addresses } from "./claim-version.ts";
import { contentOfForm } from "./canonical-form.ts";
import type { LedgerEntry, VersionAddress } from "./ledger.ts";
import { compareText } from "../text/order.ts";

/** A version to insert: the ledger lists it, and the main line doesn't have it, or only from a later day on. */
interface Insertion {
  readonly id: Id;
  /** It goes before the commit with this index. */
  readonly before: number;
  readonly listed: ListedVersion;
}

/**
 * Restores the published versions that the main line has lost by a squash, a rebase or skipped commits. Each version
 * that the ledger lists is inserted at its day, unless the line has it from an earlier day. `presentId` maps a former
 * id to the present one; `folder` is the name of the claims folder. `added` are the versions that only the ledger has.
 */
export function mergeLedger(
  line: WalkedLine,
  listed: readonly ListedVersion[],
  { presentId, folder }: { readonly presentId: (id: Id) => Id; readonly folder: string },
) {
  const { insertions, added } = missingFrom(line, listed, presentId);
  if (insertions.length === 0) return { line, added };
  const { dates, newIndex, insertionIndex } = renumber(line.dates, insertions);
  const snapshots = new Map(
    [...line.snapshots].map(([id, ofId]): [Id, readonly Snapshot[]] => [
      id,
      ofId.map((snapshot) => ({ ...snapshot, index: newIndex(snapshot.index) })),
    ]),
  );
  for (const [id, ofId] of Map.groupBy(insertions, (insertion) => insertion.id)) {
    const known = line.snapshots.get(id) ?? [];
    const inserted = ofId.map((insertion): Snapshot => {
      const { version } = insertion.listed;
      // The ledger doesn't say where the file was: the last known path, or the default one.
      const path = known.findLast(({ state }) => state !== null)?.state?.path ?? `${folder}/${id}.yaml`;
      return { index: insertionIndex(insertion), date: version.date, state: { version, retired: null, path } };
    });
    snapshots.set(id, [
      ...[...(snapshots.get(id) ?? []), ...inserted].toSorted((one, other) => one.index - other.index),
      ...resumed(known, ofId.at(-1), dates, newIndex),
    ]);
  }
  const questions = line.questions.changes.map((change) => ({ ...change, index: newIndex(change.index) }));
  return { line: { ...line, snapshots, dates, questions: { ...line.questions, changes: questions } }, added };
}

/** The listed versions that the line doesn't have, or has only from a later day on. */
function missingFrom(line: WalkedLine, listed: readonly ListedVersion[], presentId: (id: Id) => Id) {
  const snapshotsOf = Map.groupBy(inOrder(line.snapshots), ({ id }) => presentId(id));
  const insertions: Insertion[] = [];
  const added: ListedVersion[] = [];
  for (const [present, ofClaim] of Map.groupBy(listed, ({ id }) => presentId(id))) {
    const first = new Map<string, NamedSnapshot>();
    for (const snapshot of snapshotsOf.get(present) ?? [])
      if (snapshot.state && !first.has(snapshot.state.version.hash)) first.set(snapshot.state.version.hash, snapshot);
    const merged = mergedIds(ofClaim);
    let earliest = 0;
    for (const one of inOrderOfDays(ofClaim)) {
      const { hash, date } = one.version;
      const known = first.get(hash);
      if (!known) added.push(one);
      if (known && known.date <= date) {
        earliest = Math.max(earliest, known.index + 1);
        continue;
      }
      // The order within its own day is unknown: the line's commits count as later.
      const dated = line.dates.findIndex((day) => day >= date);
      const before = Math.max(earliest, dated === -1 ? line.dates.length : dated);
      if (known && before > known.index) continue;
      // A claim that was renamed since has its first days under the id that it had then.
      const ids = ofClaim.flatMap(({ id, version }) => (version.hash === hash ? [id] : []));
      const id = ids.find((listedId) => listedId === known?.id || merged.has(listedId)) ?? one.id;
      insertions.push({ id, before, listed: one });
      earliest = before;
    }
  }
  return { insertions, added };
}

/**
 * The former ids of a claim that belonged to another claim, which was merged into it: each claim had versions while
 * the other one did.
 */
function mergedIds(ofClaim: readonly ListedVersion[]): ReadonlySet<Id> {
  const former = Map.groupBy(
    ofClaim.filter(({ isFormer }) => isFormer),
    ({ id }) => id,
  );
  const isBeside = (ofId: readonly ListedVersion[], { hash, date, commit }: ClaimVersion): boolean =>
    ofId.every(({ version }) => version.hash !== hash) &&
    ofId.some(({ version }) => date < version.date || (commit !== "" && commit === version.commit));
  return new Set(
    [...former].flatMap(([id, ofId]) =>
      ofClaim.some(({ isFormer, version }) => !isFormer && isBeside(ofId, version)) ? [id] : [],
    ),
  );
}

/** The versions of one claim by day, each once: not under a former id if it is also listed under the present one. */
function inOrderOfDays(ofClaim: readonly ListedVersion[]): readonly ListedVersion[] {
  const once = new Map<string, ListedVersion>();
  for (const one of ofClaim) if (!one.isFormer || !once.has(one.version.hash)) once.set(one.version.hash, one);
  return [...once.values()].sort((one, other) => compareText(one.version.date, other.version.date));
}

/** Renumbers the commits, with an additional index for each day of the insertions. */
function renumber(days: readonly PartialDate[], insertions: readonly Insertion[]) {
  const keyOf = ({ before, listed }: Insertion): string => `${before} ${listed.version.date}`;
  const ofKey = new Map(
    insertions.map((insertion) => [
      keyOf(insertion),
      { before: insertion.before, date: insertion.listed.version.date },
    ]),
  );
  const inOrder = [...ofKey].toSorted(
    ([, one], [, other]) => one.before - other.before || compareText(one.date, other.date),
  );
  const indexOfKey = new Map(inOrder.map(([key, { before }], index) => [key, before + index]));
  const added = days.map((_, index) => inOrder.filter(([, { before }]) => before <= index).length);
  const newIndex = (index: number): number => index + (added[index] ?? inOrder.length);
  const dates: PartialDate[] = [];
  days.forEach((day, index) => (dates[newIndex(index)] = day));
  for (const [key, { date }] of inOrder) dates[indexOfKey.get(key) ?? 0] = date;
  const [last] = inOrder.at(-1) ?? [];
  // The line may end on an earlier day, by a reset or a wrong clock. What it says last holds after all that the ledger
  // lists.
  if (days.length > 0 && last !== undefined && indexOfKey.get(last) === dates.length - 1)
    dates.push(dates.at(-1) ?? "");
  return { dates, newIndex, insertionIndex: (insertion: Insertion): number => indexOfKey.get(keyOf(insertion)) ?? 0 };
}

/**
 * If an id's last snapshot comes from the ledger, the line's own state holds again from its next commit on. `dates`
 * are the renumbered ones.
 */
function resumed(
  known: readonly Snapshot[],
  insertion: Insertion | undefined,
  dates: readonly PartialDate[],
  newIndex: (index: number) => number,
): readonly Snapshot[] {
  const last = known.at(-1);
  if (!insertion || (last && last.index >= insertion.before)) return [];
  const index = newIndex(insertion.before);
  const date = dates[index];
  return date === undefined ? [] : [{ index, date, state: last?.state ?? null }];
}

/** A version at one of its addresses in the ledger. */
export interface ListedVersion {
  readonly id: Id;
  readonly version: ClaimVersion;
  /** Whether the address is under a former id of the claim. */
  readonly isFormer: boolean;
}

export interface ResolvedLedger {
  readonly listed: readonly ListedVersion[];
  /** Entries whose text is neither on the main line nor in the ledger, or doesn't match its hash. */
  readonly lost: readonly LedgerEntry[];
}

/** Finds the content of each listed version: on the main line under any id, or in the ledger. */
export function resolveEntries(entries: readonly LedgerEntry[], { snapshots }: WalkedLine): ResolvedLedger {
  const onLine = new Map<string, ClaimVersion>();
  for (const ofId of snapshots.values())
    for (const { state } of ofId) if (state) onLine.set(state.version.hash, state.version);
  const listed: ListedVersion[] = [];
  const lost: LedgerEntry[] = [];
  for (const entry of entries) {
    const { hash, date, commit, former } = entry;
    const found = onLine.get(hash) ?? versionIn(entry);
    if (!found) {
      lost.push(entry);
      continue;
    }
    const at = ({ id, version }: VersionAddress, isFormer: boolean): ListedVersion => ({
      id,
      version: { ...found, version, date, commit },
      isFormer,
    });
    listed.push(at(entry, false), ...former.map((address) => at(address, true)));
  }
  return { listed, lost };
}

function versionIn({ version, hash, date, commit, form }: LedgerEntry): ClaimVersion | null {
  const content = form !== "" && hashOfForm(form) === hash ? contentOfForm(form) : null;
  return content && { version, hash, form, date, commit, content };
}

/** The versions that the ledger lists under one id, by hash. */
export type ListedUnderId = ReadonlyMap<string, ClaimVersion>;

/** The listed versions by id, then by hash. */
export function listedById(listed: readonly ListedVersion[]): ReadonlyMap<Id, ListedUnderId> {
  const byId = new Map<Id, Map<string, ClaimVersion>>();
  for (const { id, version } of listed) {
    const ofId = byId.get(id) ?? new Map<string, ClaimVersion>();
    byId.set(id, ofId.set(version.hash, version));
  }
  return byId;
}

/** The addresses in the ledger, by hash. */
export function addressesIn(listed: ListedUnderId | undefined): Addresses {
  return new Map([...(listed ?? [])].map(([hash, { version }]) => [hash, version]));
}
