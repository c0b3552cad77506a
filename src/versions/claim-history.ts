import type { ClaimChange, ClaimHistory, ClaimVersion, FormerAddress, Id } from "../model.ts";
import { type Addresses, versionAddresses } from "./version-addresses.ts";
import type { Moment, Standing } from "./walk-commits.ts";

/** A change and the step of the main line that made it. */
export interface DatedChange {
  readonly step: number;
  readonly change: ClaimChange;
}

export interface ToldHistory {
  readonly history: ClaimHistory;
  /** From the oldest to the newest. */
  readonly changes: readonly DatedChange[];
}

/** A moment of a claim under the id that it had then. */
interface NamedMoment extends Moment {
  readonly id: Id;
}

/** Where a claim stood, and under which id. */
interface Place {
  readonly id: Id;
  readonly standing: Standing;
}

/**
 * Tells one claim's history from the moments of its present id and of the ids that it had before. An id that was still in
 * use beside the present one was another claim: it adds its versions, whose addresses lead here, and nothing else. `listed` has
 * the addresses under each of these ids that the ledger lists.
 */
export function tellHistory(
  id: Id,
  moments: ReadonlyMap<Id, readonly Moment[]>,
  listed: ReadonlyMap<Id, Addresses>,
): ToldHistory {
  const all = inOrder(moments);
  const standing = new Map<Id, Standing>();
  const versions = versionsOf(all, addressesUnder(id, moments, listed.get(id)));
  const changes: DatedChange[] = [];
  let before: Place | null = null;
  let last: Place | null = null;

  for (const { step, date, moments: ofStep } of byStep(inOrder(predecessors(id, moments)))) {
    for (const { id: name, stood } of ofStep) {
      standing.delete(name);
      const version = stood && versions.get(stood.version.hash);
      if (version) standing.set(name, { ...stood, version });
    }
    const now = speaker(id, standing);
    for (const change of changesBetween(before, now, last)) changes.push({ step, change: { ...change, id, date } });
    before = now;
    last = now ?? last;
  }

  const current = last?.standing.version.hash;
  const newestFirst = [...versions.values()].reverse();
  return {
    history: {
      id,
      formerAddresses: formerAddresses(id, moments, listed),
      versions: newestFirst.toSorted((one, other) => rank(one, current) - rank(other, current)),
      changes: changes.map(({ change }) => change).reverse(),
      path: last?.standing.path ?? "",
      present: before !== null,
    },
    changes,
  };
}

function inOrder(moments: ReadonlyMap<Id, readonly Moment[]>): readonly NamedMoment[] {
  return [...moments]
    .flatMap(([name, ofName]) => ofName.map((moment): NamedMoment => ({ ...moment, id: name })))
    .toSorted((one, other) => one.step - other.step);
}

/** The id itself, and of its former ones those that were given up when it came. */
function predecessors(id: Id, moments: ReadonlyMap<Id, readonly Moment[]>): ReadonlyMap<Id, readonly Moment[]> {
  const first = moments.get(id)?.[0]?.step ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...moments].filter(
      ([name, ofName]) => name === id || (ofName.findLast(({ step }) => step <= first)?.stood ?? null) === null,
    ),
  );
}

/** Each version once by its hash, with its address and the date of its first day, in the order of the last. */
function versionsOf(moments: readonly NamedMoment[], addresses: Addresses): ReadonlyMap<string, ClaimVersion> {
  const versions = new Map<string, ClaimVersion>();
  for (const { stood } of moments) {
    if (stood === null) continue;
    const { hash } = stood.version;
    const known = versions.get(hash) ?? { ...stood.version, version: addresses.get(hash) ?? stood.version.version };
    versions.delete(hash);
    versions.set(hash, known);
  }
  return versions;
}

/** The addresses under the present id. What a former id said came there when that id was given up, not before. */
function addressesUnder(id: Id, moments: ReadonlyMap<Id, readonly Moment[]>, listed?: Addresses): Addresses {
  const published = [...moments].flatMap(([name, ofName]) => {
    const last = ofName.at(-1);
    const cameOver = name === id || !last ? 0 : last.stood === null ? last.step : Number.POSITIVE_INFINITY;
    return ofName.flatMap(({ step, stood }) =>
      stood ? [{ hash: stood.version.hash, step, since: Math.max(step, cameOver) }] : [],
    );
  });
  published.sort((one, other) => one.since - other.since || one.step - other.step);
  return versionAddresses(
    published.map(({ hash }) => hash),
    listed,
  );
}

function byStep(moments: readonly NamedMoment[]) {
  return [...Map.groupBy(moments, ({ step }) => step)].map(([step, ofStep]) => ({
    step,
    date: ofStep[0]?.date ?? "",
    moments: ofStep,
  }));
}

function speaker(id: Id, standing: ReadonlyMap<Id, Standing>): Place | null {
  const own = standing.get(id);
  if (own) return { id, standing: own };
  const latest = [...standing].at(-1);
  return latest ? { id: latest[0], standing: latest[1] } : null;
}

/** A kind of change with what belongs to it; which claim and when is the same for all of one step. */
type Change = ClaimChange extends infer Kind ? (Kind extends unknown ? Omit<Kind, "id" | "date"> : never) : never;

/** What a step did to a claim. `last` is where it stood when it stood last. */
function changesBetween(before: Place | null, now: Place | null, last: Place | null): readonly Change[] {
  if (now === null) return before === null ? [] : [{ kind: "removed" }];
  const { version, retired } = now.standing;
  const isNew = last === null;
  const renamed: readonly Change[] = last && last.id !== now.id ? [{ kind: "renamed", from: last.id }] : [];
  const wasRetired = before !== null && before.standing.retired !== null;
  const returned = !isNew && (before === null || (wasRetired && retired === null));
  const text: readonly Change[] = isNew
    ? [{ kind: "added", after: version }]
    : last.standing.version.hash === version.hash
      ? []
      : [{ kind: "changed", before: last.standing.version, after: version }];
  return [
    ...renamed,
    ...(returned ? [{ kind: "restored", after: version } as const] : []),
    ...text,
    ...(retired !== null && !wasRetired ? [{ kind: "retired", ...retired } as const] : []),
  ];
}

/** Each version under each id that the claim had when it said so. */
function formerAddresses(
  id: Id,
  moments: ReadonlyMap<Id, readonly Moment[]>,
  listed: ReadonlyMap<Id, Addresses>,
): readonly FormerAddress[] {
  const names = new Set([...moments.keys(), ...listed.keys()]);
  return [...names].flatMap((name) => {
    const hashes = moments.get(name)?.flatMap(({ stood }) => stood?.version.hash ?? []) ?? [];
    const addresses = name === id ? [] : [...versionAddresses(hashes, listed.get(name))];
    return addresses.map(([hash, version]) => ({ id: name, version, hash }));
  });
}

function rank({ hash }: ClaimVersion, current: string | undefined): number {
  return hash === current ? 0 : 1;
}
