import type { Id, Label } from "../model.ts";
import type { Judgements } from "./judgements.ts";
import type { Step } from "./steps-of.ts";

/**
 * The least labelling that is closed under the rules of standing (`in`, `out`, `undecided`: Caminada 2006). Where there
 * are only attacks and nothing is judged, it is the grounded labelling of Dung 1995.
 *
 * Of each list of rivals every claim attacks every other, as the positions of an exclusive question do.
 *
 * The rules are monotone: a label once given never changes, and the order of work does not matter. Each label is worked
 * through once and touches each of its steps once, so the whole is linear in claims, ends of steps and rivals.
 */
export function labelClaims(
  claims: readonly Id[],
  steps: readonly Step[],
  rivals: readonly (readonly Id[])[],
  judgements: Judgements,
): ReadonlyMap<Id, Label> {
  const labels = new Map<Id, Label>(claims.map((id) => [id, "undecided"]));
  const labelled: Id[] = [];

  // A step is live once each premise is in and each undercutter out: ends that are neither are open.
  const openEnds = new Map(steps.map((step) => [step, step.premises.length + step.undercutters.length]));
  const dead = new Set<Step>();
  const stepsFrom = byEnd(steps, ({ premises }) => premises);
  const stepsUndercutBy = byEnd(steps, ({ undercutters }) => undercutters);

  const openRivalries = rivals.filter(({ length }) => length > 1).map((members) => new Set(members));
  const rivalriesOf = byEnd(openRivalries, (rivalry) => [...rivalry]);

  const attacked = steps.filter(({ kind }) => kind === "attack").map(({ conclusion }) => conclusion);
  const openAttacks = new Map<Id, number>();
  for (const id of [...attacked, ...openRivalries.flatMap((rivalry) => [...rivalry])]) addTo(openAttacks, id, 1);

  const supported = new Set(steps.filter(({ kind }) => kind === "inference").map(({ conclusion }) => conclusion));
  const carried = new Set(judgements.default === "unless-answered" ? claims.filter((id) => !supported.has(id)) : []);

  const label = (id: Id, as: Label): void => {
    if (labels.get(id) !== "undecided") return;
    labels.set(id, as);
    labelled.push(id);
  };
  const standIfFree = (id: Id): void => {
    if ((openAttacks.get(id) ?? 0) === 0 && carried.has(id)) label(id, "in");
  };
  const endAttackOn = (id: Id): void => {
    addTo(openAttacks, id, -1);
    standIfFree(id);
  };
  const kill = (step: Step): void => {
    if (dead.has(step)) return;
    dead.add(step);
    if (step.kind === "attack") endAttackOn(step.conclusion);
  };
  const closeEnd = (step: Step): void => {
    addTo(openEnds, step, -1);
    if (dead.has(step) || openEnds.get(step) !== 0) return;
    if (step.kind === "attack") label(step.conclusion, "out");
    else {
      carried.add(step.conclusion);
      standIfFree(step.conclusion);
    }
  };
  const prevail = (rivalry: Set<Id>): void => {
    for (const id of rivalry) label(id, "out");
    // Every rival is labelled now: nothing is open here any more.
    rivalry.clear();
  };
  const withdraw = (rivalry: Set<Id>, id: Id): void => {
    rivalry.delete(id);
    if (rivalry.size === 1) for (const last of rivalry) endAttackOn(last);
  };

  for (const id of judgements.accept) label(id, "in");
  for (const id of judgements.reject) label(id, "out");
  for (const id of claims) standIfFree(id);

  // The list grows while it is walked, and ends when no label follows from another.
  for (const id of labelled) {
    const isIn = labels.get(id) === "in";
    for (const step of stepsFrom.get(id) ?? []) (isIn ? closeEnd : kill)(step);
    for (const step of stepsUndercutBy.get(id) ?? []) (isIn ? kill : closeEnd)(step);
    for (const rivalry of rivalriesOf.get(id) ?? []) {
      if (isIn) prevail(rivalry);
      else withdraw(rivalry, id);
    }
  }
  return labels;
}

function byEnd<T>(members: readonly T[], endsOf: (member: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const member of members) {
    for (const end of endsOf(member)) {
      const group = groups.get(end);
      if (group === undefined) groups.set(end, [member]);
      else group.push(member);
    }
  }
  return groups;
}

function addTo<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
