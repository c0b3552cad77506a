import type { ClaimChange, ClaimHistory, ClaimVersion, Id } from "../model/index.ts";
import type { ListedUnderId } from "./ledger/listed-by-id.ts";
import { formerAddresses, inOrder, versionsOf, type NamedMoment } from "./versions-of.ts";
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

/** Where a claim stood, and under which id. */
interface Place {
  readonly id: Id;
  readonly standing: Standing;
}

/**
 * Tells one claim's history from the moments of its present id and of the ids that it had before. An id that was still in
 * use beside the present one was another claim: it adds its versions, whose addresses lead here, and nothing else. `listed` is
 * what the ledger lists under each of these ids.
 */
export function tellHistory(
  id: Id,
  moments: ReadonlyMap<Id, readonly Moment[]>,
  listed: ReadonlyMap<Id, ListedUnderId>,
): ToldHistory {
  const standing = new Map<Id, Standing>();
  const versions = versionsOf(id, moments, listed);
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

/** The id itself, and of its former ones those that were given up when it came. */
function predecessors(id: Id, moments: ReadonlyMap<Id, readonly Moment[]>): ReadonlyMap<Id, readonly Moment[]> {
  const first = moments.get(id)?.[0]?.step ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...moments].filter(
      ([name, ofName]) => name === id || (ofName.findLast(({ step }) => step <= first)?.stood ?? null) === null,
    ),
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

function rank({ hash }: ClaimVersion, current: string | undefined): number {
  return hash === current ? 0 : 1;
}
