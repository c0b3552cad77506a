import type { ClaimChange, ClaimHistory, ClaimVersion, Id, FormerAddress } from "../claims/model/index.ts";
import { type ListedUnderId, addressesIn } from "./merge-ledger.ts";
import { inOrder, type ClaimState, type Snapshot } from "./walk-commits.ts";
import { type Addresses, versionAddresses } from "./claim-version.ts";

/** A change, and the index of its commit on the main line. */
interface DatedChange {
  readonly index: number;
  readonly change: ClaimChange;
}

/** One claim's history, and its changes with their commits. */
interface TracedClaim {
  readonly history: ClaimHistory;
  /** From the oldest to the newest. */
  readonly changes: readonly DatedChange[];
}

type Snapshots = ReadonlyMap<Id, readonly Snapshot[]>;
type Listed = ReadonlyMap<Id, ListedUnderId>;

/** A claim's state, and the id that it had. */
interface NamedState {
  readonly id: Id;
  readonly state: ClaimState;
}

/**
 * One claim's history, from the snapshots of its present and former ids. If a former id was in use at the same time as
 * the present one, it was another claim: only its versions are added, since their addresses lead here. `listed` is
 * what the ledger lists under each of these ids.
 */
export function claimHistory(id: Id, snapshots: Snapshots, listed: Listed): TracedClaim {
  const states = new Map<Id, ClaimState>();
  const versions = versionsOf(id, snapshots, listed);
  const changes: DatedChange[] = [];
  let before: NamedState | null = null;
  let last: NamedState | null = null;

  for (const [index, atCommit] of Map.groupBy(inOrder(predecessors(id, snapshots)), (snapshot) => snapshot.index)) {
    const date = atCommit[0]?.date ?? "";
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
      versions: newestFirst.toSorted((one, other) => Number(other.hash === current) - Number(one.hash === current)),
      changes: changes.map(({ change }) => change).reverse(),
      present: before !== null,
    },
    changes,
  };
}

/** The present id, and the former ids that were gone when it appeared. */
function predecessors(id: Id, snapshots: Snapshots): Snapshots {
  const first = snapshots.get(id)?.[0]?.index ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...snapshots].filter(
      ([name, ofName]) => name === id || (ofName.findLast(({ index }) => index <= first)?.state ?? null) === null,
    ),
  );
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

/**
 * The versions of a claim by hash, each once, the most recently used last. Each has its address, and the day and the
 * commit of its first publication: those in the ledger, unless the main line has an earlier day.
 */
function versionsOf(id: Id, snapshots: Snapshots, listed: Listed): ReadonlyMap<string, ClaimVersion> {
  const addresses = addressesUnder(id, snapshots, addressesIn(listed.get(id)));
  const inLedger = new Map([...listed.values()].flatMap((ofId) => [...ofId]));
  const versions = new Map<string, ClaimVersion>();
  for (const { state } of inOrder(snapshots)) {
    if (state === null) continue;
    const { hash } = state.version;
    const known = versions.get(hash) ?? {
      ...published(state.version, inLedger.get(hash)),
      version: addresses.get(hash) ?? state.version.version,
    };
    versions.delete(hash);
    versions.set(hash, known);
  }
  return versions;
}

function published(version: ClaimVersion, listed: ClaimVersion | undefined): ClaimVersion {
  const isLater = listed && version.date !== "" && version.date < listed.date;
  return listed && !isLater ? { ...version, date: listed.date, commit: listed.commit } : version;
}

/**
 * The addresses under the present id. A former id's versions count from the commit at which that id was given up, also
 * where it lives again.
 */
function addressesUnder(id: Id, snapshots: Snapshots, listed: Addresses): Addresses {
  const dated = [...snapshots].flatMap(([name, ofName]) =>
    ofName.flatMap(({ index, state }, at) =>
      state ? [{ hash: state.version.hash, index, since: name === id ? index : endAfter(ofName, at) }] : [],
    ),
  );
  dated.sort((one, other) => one.since - other.since || one.index - other.index);
  return versionAddresses(
    dated.map(({ hash }) => hash),
    listed,
  );
}

/**
 * The addresses of the versions under the claim's former ids: while it had one of them, those from earlier ids had
 * addresses there too.
 */
function formerAddresses(id: Id, snapshots: Snapshots, listed: Listed): readonly FormerAddress[] {
  const names = new Set([...snapshots.keys(), ...listed.keys()]);
  names.delete(id);
  return [...names].flatMap((name) => {
    const end = endOf(snapshots.get(name));
    // An id that had been given up until then may live again, also since before.
    const before = new Map(
      [...snapshots].map(([other, ofOther]) => {
        const ended = ofOther.findLastIndex(({ index, state }) => state === null && index < end) + 1;
        return [other, other === name ? ofOther : ofOther.slice(0, ended)] as const;
      }),
    );
    const addresses = addressesUnder(name, snapshots.has(name) ? before : none, addressesIn(listed.get(name)));
    return [...addresses].map(([hash, version]) => ({ id: name, version, hash }));
  });
}

const none: Snapshots = new Map();

const endAfter = (snapshots: readonly Snapshot[], at: number): number =>
  snapshots.find(({ state }, later) => later > at && state === null)?.index ?? Number.POSITIVE_INFINITY;

/** The index of the commit at which an id was given up; infinite if it was not. */
function endOf(snapshots: readonly Snapshot[] | undefined): number {
  const last = snapshots?.at(-1);
  return last?.state === null ? last.index : Number.POSITIVE_INFINITY;
}
