import type { ClaimVersion, FormerAddress, Id } from "../claims/model/index.ts";
import { addressesIn, type ListedUnderId } from "./ledger/listed-by-id.ts";
import { type Addresses, versionAddresses } from "./version-addresses.ts";
import type { Snapshot } from "./walk-commits.ts";

/** A snapshot, with the id that the claim had then. */
export interface NamedSnapshot extends Snapshot {
  readonly id: Id;
}

type Snapshots = ReadonlyMap<Id, readonly Snapshot[]>;
type Listed = ReadonlyMap<Id, ListedUnderId>;

/** The snapshots of several ids, from the oldest to the newest. */
export function inOrder(snapshots: Snapshots): readonly NamedSnapshot[] {
  return [...snapshots]
    .flatMap(([name, ofName]) => ofName.map((snapshot): NamedSnapshot => ({ ...snapshot, id: name })))
    .toSorted((one, other) => one.index - other.index);
}

/**
 * The versions of a claim by hash, each once, the most recently used last. Each has its address, and the day and the commit
 * of its first publication: those in the ledger, unless the main line has an earlier day.
 */
export function versionsOf(id: Id, snapshots: Snapshots, listed: Listed): ReadonlyMap<string, ClaimVersion> {
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

/** The addresses under the present id. A former id's versions count from the commit at which that id was given up. */
function addressesUnder(id: Id, snapshots: Snapshots, listed: Addresses): Addresses {
  const dated = [...snapshots].flatMap(([name, ofName]) => {
    const arrival = name === id ? 0 : endOf(ofName);
    return ofName.flatMap(({ index, state }) =>
      state ? [{ hash: state.version.hash, index, since: Math.max(index, arrival) }] : [],
    );
  });
  dated.sort((one, other) => one.since - other.since || one.index - other.index);
  return versionAddresses(
    dated.map(({ hash }) => hash),
    listed,
  );
}

/** The addresses of the versions under the claim's former ids: while it had one of them, those from earlier ids had addresses there too. */
export function formerAddresses(id: Id, snapshots: Snapshots, listed: Listed): readonly FormerAddress[] {
  const names = new Set([...snapshots.keys(), ...listed.keys()]);
  names.delete(id);
  return [...names].flatMap((name) => {
    const end = endOf(snapshots.get(name));
    const before = new Map([...snapshots].filter(([other, ofOther]) => other === name || endOf(ofOther) < end));
    const addresses = addressesUnder(name, snapshots.has(name) ? before : none, addressesIn(listed.get(name)));
    return [...addresses].map(([hash, version]) => ({ id: name, version, hash }));
  });
}

const none: Snapshots = new Map();

/** The index of the commit at which an id was given up; infinite if it was not. */
function endOf(snapshots: readonly Snapshot[] | undefined): number {
  const last = snapshots?.at(-1);
  return last?.state === null ? last.index : Number.POSITIVE_INFINITY;
}
