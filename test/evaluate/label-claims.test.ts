import fc from "fast-check";
import { expect, test } from "vitest";
import { type Judgements, nothingJudged } from "../../src/evaluate/judgements.ts";
import { labelClaims } from "../../src/evaluate/label-claims.ts";
import type { Step } from "../../src/evaluate/steps-of.ts";
import type { Id, Label } from "../../src/model.ts";

const claims: readonly Id[] = ["a", "b", "c", "d", "e", "f", "g"];
const id = fc.constantFrom(...claims);
const ids = (most: number) => fc.uniqueArray(id, { minLength: 1, maxLength: most });
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("inference", "attack"),
  premises: ids(2),
  conclusion: id,
  undercutters: fc.uniqueArray(id, { maxLength: 2 }),
});
const attack = fc.record({
  kind: fc.constant("attack" as const),
  premises: id.map((from) => [from]),
  conclusion: id,
  undercutters: fc.constant([]),
});
const judgements: fc.Arbitrary<Judgements> = fc.record({
  accept: fc.uniqueArray(id, { maxLength: 2 }).map((members) => new Set(members)),
  reject: fc.uniqueArray(id, { maxLength: 2 }).map((members) => new Set(members)),
  default: fc.constantFrom("unless-answered", "unless-judged"),
});

test("the labels are the least fixed point that the rules of standing describe", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.array(fc.uniqueArray(id, { maxLength: 4 }), { maxLength: 2 }),
      judgements,
      (steps, rivals, judged) => {
        expect(labelClaims(claims, steps, rivals, judged)).toEqual(naiveLabels(steps, rivals, judged));
      },
    ),
    { numRuns: 2000 },
  );
});

test("with attacks alone the labels are the grounded labelling", () => {
  fc.assert(
    fc.property(fc.array(attack, { maxLength: 15 }), (attacks) => {
      expect(labelClaims(claims, attacks, [], nothingJudged)).toEqual(groundedLabels(attacks));
    }),
    { numRuns: 2000 },
  );
});

test("the order of claims and steps changes no label", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const backwards = labelClaims(claims.toReversed(), steps.toReversed(), [], nothingJudged);
      for (const [claim, label] of labelClaims(claims, steps, [], nothingJudged))
        expect(backwards.get(claim)).toBe(label);
    }),
  );
});

/** STANDING's rules word by word, applied to all claims until nothing changes; rivals are pairs of attacks. */
function naiveLabels(
  written: readonly Step[],
  rivals: readonly (readonly Id[])[],
  { accept, reject, default: rest }: Judgements,
): ReadonlyMap<Id, Label> {
  const quarrels = rivals.flatMap((members) =>
    members.flatMap((from) =>
      members
        .filter((to) => to !== from)
        .map((to): Step => ({ kind: "attack", premises: [from], conclusion: to, undercutters: [] })),
    ),
  );
  const steps = [...written, ...quarrels];
  const labels = new Map<Id, Label>(claims.map((claim) => [claim, "undecided"]));
  const all = (members: readonly Id[], label: Label): boolean =>
    members.every((member) => labels.get(member) === label);
  const some = (members: readonly Id[], label: Label): boolean =>
    members.some((member) => labels.get(member) === label);
  const isLive = ({ premises, undercutters }: Step): boolean => all(premises, "in") && all(undercutters, "out");
  const isDead = ({ premises, undercutters }: Step): boolean => some(premises, "out") || some(undercutters, "in");
  const labelOf = (claim: Id): Label => {
    if (accept.has(claim)) return "in";
    if (reject.has(claim)) return "out";
    const attacks = steps.filter(({ kind, conclusion }) => kind === "attack" && conclusion === claim);
    const supports = steps.filter(({ kind, conclusion }) => kind === "inference" && conclusion === claim);
    if (attacks.some(isLive)) return "out";
    const isCarried = supports.some(isLive) || (supports.length === 0 && rest === "unless-answered");
    return attacks.every(isDead) && isCarried ? "in" : "undecided";
  };
  for (let changed = true; changed;) {
    const next = claims.map((claim) => [claim, labelOf(claim)] as const);
    changed = next.some(([claim, label]) => labels.get(claim) !== label);
    for (const [claim, label] of next) labels.set(claim, label);
  }
  return labels;
}

/** The grounded extension as Dung 1995 has it, the least fixed point of "acceptable with respect to": in is what it holds, out what it attacks. */
function groundedLabels(attacks: readonly Step[]): ReadonlyMap<Id, Label> {
  const attackersOf = (claim: Id): readonly Id[] =>
    attacks.filter(({ conclusion }) => conclusion === claim).flatMap(({ premises }) => premises);
  let extension = new Set<Id>();
  const isAttackedBy = (claim: Id, members: ReadonlySet<Id>): boolean =>
    attackersOf(claim).some((attacker) => members.has(attacker));
  for (let size = -1; size < extension.size;) {
    size = extension.size;
    const before = extension;
    extension = new Set(
      claims.filter((claim) => attackersOf(claim).every((attacker) => isAttackedBy(attacker, before))),
    );
  }
  return new Map(
    claims.map((claim) => [claim, extension.has(claim) ? "in" : isAttackedBy(claim, extension) ? "out" : "undecided"]),
  );
}
