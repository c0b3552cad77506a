import type { Id, PartialDate } from "../../model/index.ts";
import type { Moment, WalkedLine } from "../walk-commits.ts";
import type { ListedVersion } from "./resolve-entries.ts";

/** What the ledger knows and the main line doesn't: that an id's claim stood so from some day on. */
interface Seed {
  readonly id: Id;
  /** The step of the main line before which that was. */
  readonly before: number;
  readonly listed: ListedVersion;
}

export interface SeededLine {
  readonly line: WalkedLine;
  /** The versions that only the ledger knows. */
  readonly added: readonly ListedVersion[];
}

/**
 * The main line as it was when it was published, where it has lost some of that since: steps that it skips, or that a squash or a
 * rebase made anew. Versions that the ledger lists come back at their days; what the line knows of them from earlier days stays.
 * `presentId` leads from an id that a claim once had to the one that it has now; `folder` is the name of the claims folder.
 */
export function seedLine(
  line: WalkedLine,
  listed: readonly ListedVersion[],
  { presentId, folder }: { readonly presentId: (id: Id) => Id; readonly folder: string },
): SeededLine {
  const { seeds, added } = missingFrom(line, listed, presentId);
  if (seeds.length === 0) return { line, added };
  const { dates, newStep, seedStep } = renumber(line.dates, seeds);
  const moments = new Map(
    [...line.moments].map(([id, ofId]): [Id, readonly Moment[]] => [
      id,
      ofId.map((moment) => ({ ...moment, step: newStep(moment.step) })),
    ]),
  );
  for (const [id, ofId] of Map.groupBy(seeds, (seed) => seed.id)) {
    const known = line.moments.get(id) ?? [];
    const seeded = ofId.map((seed): Moment => {
      const { version } = seed.listed;
      // The ledger doesn't say where the file was: here is where one would look for it.
      const path = known.findLast(({ stood }) => stood !== null)?.stood?.path ?? `${folder}/${id}.yaml`;
      return { step: seedStep(seed), date: version.date, stood: { version, retired: null, path } };
    });
    moments.set(id, [
      ...[...(moments.get(id) ?? []), ...seeded].toSorted((one, other) => one.step - other.step),
      ...resumed(known, ofId.at(-1), line.dates, newStep),
    ]);
  }
  const questions = line.questions.changes.map((change) => ({ ...change, step: newStep(change.step) }));
  return { line: { moments, dates, questions: { ...line.questions, changes: questions } }, added };
}

/** The listed versions that the line doesn't know, or knows from a later day alone. */
function missingFrom(
  line: WalkedLine,
  listed: readonly ListedVersion[],
  presentId: (id: Id) => Id,
): { readonly seeds: readonly Seed[]; readonly added: readonly ListedVersion[] } {
  const momentsOf = Map.groupBy(
    [...line.moments].flatMap(([id, ofId]) => ofId.map((moment) => ({ id: presentId(id), moment }))),
    ({ id }) => id,
  );
  const seeds: Seed[] = [];
  const added: ListedVersion[] = [];
  for (const [present, ofClaim] of Map.groupBy(listed, ({ id }) => presentId(id))) {
    const first = new Map<string, Moment>();
    for (const { moment } of (momentsOf.get(present) ?? []).toSorted((a, b) => a.moment.step - b.moment.step))
      if (moment.stood && !first.has(moment.stood.version.hash)) first.set(moment.stood.version.hash, moment);
    let earliest = 0;
    for (const one of inOrderOfDays(ofClaim)) {
      const { hash, date } = one.version;
      const known = first.get(hash);
      if (!known) added.push(one);
      if (known && known.date <= date) {
        earliest = Math.max(earliest, known.step + 1);
        continue;
      }
      // Of the steps of its own day nobody knows which came first: what the line has is the later state.
      const dated = line.dates.findIndex((day) => day >= date);
      const before = Math.max(earliest, dated === -1 ? line.dates.length : dated);
      if (known && before > known.step) continue;
      seeds.push({ id: one.id, before, listed: one });
      earliest = before;
    }
  }
  return { seeds, added };
}

/** Each version of one claim once: under the id that it had when the ledger was written, if that is still one of the claim's. */
function inOrderOfDays(ofClaim: readonly ListedVersion[]): readonly ListedVersion[] {
  const once = new Map<string, ListedVersion>();
  for (const one of ofClaim) if (!one.isFormer || !once.has(one.version.hash)) once.set(one.version.hash, one);
  return [...once.values()].sort((one, other) => compare(one.version.date, other.version.date));
}

/** The line with a step more for each day of the seeds. */
function renumber(days: readonly PartialDate[], seeds: readonly Seed[]) {
  const keyOf = ({ before, listed }: Seed): string => `${before} ${listed.version.date}`;
  const ofKey = new Map(seeds.map((seed) => [keyOf(seed), { before: seed.before, date: seed.listed.version.date }]));
  const inOrder = [...ofKey].toSorted(
    ([, one], [, other]) => one.before - other.before || compare(one.date, other.date),
  );
  const stepOfKey = new Map(inOrder.map(([key, { before }], index) => [key, before + index]));
  const added = days.map((_, step) => inOrder.filter(([, { before }]) => before <= step).length);
  const newStep = (step: number): number => step + (added[step] ?? inOrder.length);
  const dates: PartialDate[] = [];
  days.forEach((day, step) => (dates[newStep(step)] = day));
  for (const [key, { date }] of inOrder) dates[stepOfKey.get(key) ?? 0] = date;
  return { dates, newStep, seedStep: (seed: Seed): number => stepOfKey.get(keyOf(seed)) ?? 0 };
}

/** Where the last that is known of an id comes from the ledger, the line's own state holds again from its next step on. */
function resumed(
  known: readonly Moment[],
  seed: Seed | undefined,
  days: readonly PartialDate[],
  newStep: (step: number) => number,
): readonly Moment[] {
  const last = known.at(-1);
  const date = seed && days[seed.before];
  if (!seed || date === undefined || (last && last.step >= seed.before)) return [];
  return [{ step: newStep(seed.before), date, stood: last?.stood ?? null }];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
