import type { ClaimVersion, FormerAddress, Id } from "../model/index.ts";
import { addressesIn, type ListedUnderId } from "./ledger/listed-by-id.ts";
import { type Addresses, versionAddresses } from "./version-addresses.ts";
import type { Moment } from "./walk-commits.ts";

/** A moment of a claim under the id that it had then. */
export interface NamedMoment extends Moment {
  readonly id: Id;
}

type Moments = ReadonlyMap<Id, readonly Moment[]>;
type Listed = ReadonlyMap<Id, ListedUnderId>;

export function inOrder(moments: Moments): readonly NamedMoment[] {
  return [...moments]
    .flatMap(([name, ofName]) => ofName.map((moment): NamedMoment => ({ ...moment, id: name })))
    .toSorted((one, other) => one.step - other.step);
}

/**
 * Each version of a claim once by its hash, in the order in which they were said last, with its address and with the day and the
 * commit of its first publication: those of the ledger, unless the main line knows an earlier day.
 */
export function versionsOf(id: Id, moments: Moments, listed: Listed): ReadonlyMap<string, ClaimVersion> {
  const addresses = addressesUnder(id, moments, addressesIn(listed.get(id)));
  const inLedger = new Map([...listed.values()].flatMap((ofId) => [...ofId]));
  const versions = new Map<string, ClaimVersion>();
  for (const { stood } of inOrder(moments)) {
    if (stood === null) continue;
    const { hash } = stood.version;
    const known = versions.get(hash) ?? {
      ...published(stood.version, inLedger.get(hash)),
      version: addresses.get(hash) ?? stood.version.version,
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

/** The addresses under the present id. What a former id said came there when that id was given up, not before. */
function addressesUnder(id: Id, moments: Moments, listed: Addresses): Addresses {
  const said = [...moments].flatMap(([name, ofName]) => {
    const last = ofName.at(-1);
    const cameOver = name === id || !last ? 0 : last.stood === null ? last.step : Number.POSITIVE_INFINITY;
    return ofName.flatMap(({ step, stood }) =>
      stood ? [{ hash: stood.version.hash, step, since: Math.max(step, cameOver) }] : [],
    );
  });
  said.sort((one, other) => one.since - other.since || one.step - other.step);
  return versionAddresses(
    said.map(({ hash }) => hash),
    listed,
  );
}

/** Each version under each id that the claim had when it said so. */
export function formerAddresses(id: Id, moments: Moments, listed: Listed): readonly FormerAddress[] {
  const names = new Set([...moments.keys(), ...listed.keys()]);
  return [...names].flatMap((name) => {
    const hashes = moments.get(name)?.flatMap(({ stood }) => stood?.version.hash ?? []) ?? [];
    const addresses = name === id ? [] : [...versionAddresses(hashes, addressesIn(listed.get(name)))];
    return addresses.map(([hash, version]) => ({ id: name, version, hash }));
  });
}
