import type { ClaimChange, ClaimHistory, ClaimVersion, Id } from "../claims/model/index.ts";
import type { ListedUnderId } from "./ledger/listed-by-id.ts";
import { formerAddresses, inOrder, versionsOf, type NamedSnapshot } from "./versions-of.ts";
import type { ClaimState, Snapshot } from "./walk-commits.ts";

/** A change, and the index of its commit on the main line. */
export interface DatedChange {
  readonly index: number;
  readonly change: ClaimChange;
}

/** One claim's history, and its changes with their commits. */
export interface TracedClaim {
  readonly history: ClaimHistory;
  /** From the oldest to the newest. */
  readonly changes: readonly DatedChange[];
}

/** A claim's state, and the id that it had. */
interface NamedState {
  readonly id: Id;
  readonly state: ClaimState;
}

/**
 * One claim's history, from the snapshots of its present and former ids. If a former id was in use at the same time as the
 * present one, it was another claim: only its versions are added, since their addresses lead here. `listed` is what the
 * ledger lists under each of these ids.
 */
export function claimHistory(
  id: Id,
  snapshots: ReadonlyMap<Id, readonly Snapshot[]>,
  listed: ReadonlyMap<Id, ListedUnderId>,
): TracedClaim {
  const states = new Map<Id, ClaimState>();
  const versions = versionsOf(id, snapshots, listed);
  const changes: DatedChange[] = [];
  let before: NamedState | null = null;
  let last: NamedState | null = null;

  for (const { index, date, snapshots: atCommit } of byCommit(inOrder(predecessors(id, snapshots)))) {
    for (const { id: name, state } of atCommit) {
      states.delete(name);
      const version = state && versions.get(state.version.hash);
      if (version) states.set(name, { ...state, version });
    }
    const now = currentState(id, states);
    for (const change of changesBetween(before, now, last)) changes.push({ index, change: { ...change, id, date } });
    before = now;
    last = now ?? last;
  }

  const current = last?.state.version.hash;
  const newestFirst = [...versions.values()].reverse();
  return {
    history: {
      id,
      formerAddresses: formerAddresses(id, snapshots, listed),
      versions: newestFirst.toSorted((one, other) => rank(one, current) - rank(other, current)),
      changes: changes.map(({ change }) => change).reverse(),
      present: before !== null,
    },
    changes,
  };
}

/** The present id, and the former ids that were gone when it appeared. */
function predecessors(id: Id, snapshots: ReadonlyMap<Id, readonly Snapshot[]>): ReadonlyMap<Id, readonly Snapshot[]> {
  const first = snapshots.get(id)?.[0]?.index ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...snapshots].filter(
      ([name, ofName]) => name === id || (ofName.findLast(({ index }) => index <= first)?.state ?? null) === null,
    ),
  );
}

function byCommit(snapshots: readonly NamedSnapshot[]) {
  return [...Map.groupBy(snapshots, ({ index }) => index)].map(([index, atCommit]) => ({
    index,
    date: atCommit[0]?.date ?? "",
    snapshots: atCommit,
  }));
}

function currentState(id: Id, states: ReadonlyMap<Id, ClaimState>): NamedState | null {
  const own = states.get(id);
  if (own) return { id, state: own };
  const latest = [...states].at(-1);
  return latest ? { id: latest[0], state: latest[1] } : null;
}

/** A change without its claim and date, which are the same for all changes of a commit. */
type Change = ClaimChange extends infer Kind ? (Kind extends unknown ? Omit<Kind, "id" | "date"> : never) : never;

/** The changes that a commit made to a claim. `last` is the last state in which the claim existed. */
function changesBetween(before: NamedState | null, now: NamedState | null, last: NamedState | null): readonly Change[] {
  if (now === null) return before === null ? [] : [{ kind: "removed" }];
  const { version, retired } = now.state;
  const isNew = last === null;
  const renamed: readonly Change[] = last && last.id !== now.id ? [{ kind: "renamed", from: last.id }] : [];
  const wasRetired = before !== null && before.state.retired !== null;
  const returned = !isNew && (before === null || (wasRetired && retired === null));
  const text: readonly Change[] = isNew
    ? [{ kind: "added", after: version }]
    : last.state.version.hash === version.hash
      ? []
      : [{ kind: "changed", before: last.state.version, after: version }];
  return [
    ...renamed,
    ...(returned ? [{ kind: "restored", after: version } as const] : []),
    ...text,
    ...(retired !== null && !wasRetired ? [{ kind: "retired", ...retired } as const] : []),
  ];
}

function rank({ hash }: ClaimVersion, current: string | undefined): number {
  return hash === current ? 0 : 1;
}
