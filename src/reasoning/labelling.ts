import type { Label } from "../claims/model/index.ts";
import type { Default, Judgement } from "./judgements.ts";
import { type PackedGraph, add, at, listed } from "./packed-graph.ts";

/** A claim (by its index in the graph) whose label changed. */
interface Change {
  readonly claim: number;
  readonly from: Label;
  readonly to: Label;
}

const labels = ["undecided", "in", "out"] as const satisfies readonly Label[];
const [undecided, isIn, isOut] = [0, 1, 2];

/**
 * The least labelling (`in`, `out`, `undecided`: Caminada 2006) that is closed under the rules of standing. If there are
 * only attacks and no judgements, it is the grounded labelling of Dung 1995.
 *
 * The rules are monotone: a new label never invalidates another. So their order doesn't matter, and a counter at each step
 * (Dowling & Gallier 1984) makes the whole linear in claims, premises and undercutters.
 *
 * When a judgement changes, every label that may have been derived from it is removed, and then derived again where that
 * is still possible (delete and rederive: Gupta, Mumick & Subrahmanian 1993). Claims that it can't reach are not touched.
 */
export class Labelling {
  readonly #graph: PackedGraph;
  /** The rule for claims without supports and without a judgement. */
  readonly default: Default;
  /** By claim: its label, as an index in `labels`; and its judgement as a label, 0 for none. */
  readonly #label: Int32Array;
  readonly #judged: Int32Array;
  /** By claim: the round in which it was labelled. */
  readonly #round: Int32Array;
  /** By claim: the number of live attacks, of live or open attacks, and of live supports. */
  readonly #liveAttacks: Int32Array;
  readonly #pendingAttacks: Int32Array;
  readonly #liveSupports: Int32Array;
  /** By step: how many premises are not in plus undercuts not dead; how many premises are out plus undercuts live. */
  readonly #missing: Int32Array;
  readonly #against: Int32Array;
  /** By group of rivals: how many are in; how many are not out. */
  readonly #rivalsIn: Int32Array;
  readonly #rivalsNotOut: Int32Array;
  /** A queue: claims in the order of their labelling. The consequences of each are derived when its turn comes. */
  readonly #labelled: Int32Array;
  #labelledCount = 0;
  readonly #everyClaim: Int32Array;

  /** `judged` is by the claims' indexes. */
  constructor(graph: PackedGraph, rest: Default, judged: ReadonlyMap<number, Judgement> = new Map()) {
    this.#graph = graph;
    this.default = rest;
    const [claims, steps, rivals] = [graph.claims.length, graph.steps, graph.rivals.length];
    this.#label = new Int32Array(claims);
    this.#judged = new Int32Array(claims);
    for (const [claim, judgement] of judged) this.#judged[claim] = numberOf(judgement);
    this.#round = new Int32Array(claims);
    this.#liveAttacks = new Int32Array(claims);
    this.#pendingAttacks = new Int32Array(claims);
    this.#liveSupports = new Int32Array(claims);
    this.#missing = new Int32Array(steps);
    this.#against = new Int32Array(steps);
    this.#rivalsIn = new Int32Array(rivals);
    this.#rivalsNotOut = new Int32Array(rivals);
    this.#labelled = new Int32Array(claims);
    this.#everyClaim = Int32Array.from(graph.claims.keys());
    this.labelAll();
  }

  label(claim: number): Label {
    return labels[at(this.#label, claim)] ?? "undecided";
  }

  judgement(claim: number): Judgement | null {
    const judged = at(this.#judged, claim);
    return judged === isIn ? "accept" : judged === isOut ? "reject" : null;
  }

  /** The round of the last full labelling in which a claim was labelled: how many rules its label is away from what is given. */
  round(claim: number): number {
    return at(this.#round, claim);
  }

  /** Labels everything from scratch. */
  labelAll(): void {
    const { attacks, sizes, rivals } = this.#graph;
    this.#label.fill(undecided);
    this.#liveAttacks.fill(0);
    this.#pendingAttacks.set(attacks);
    this.#liveSupports.fill(0);
    this.#missing.set(sizes);
    this.#against.fill(0);
    this.#rivalsIn.fill(0);
    this.#rivalsNotOut.set(rivals.map(({ length }) => length));
    this.#derive(this.#everyClaim);
  }

  /** Judges a claim, or removes its judgement (null). Returns the claims whose labels changed, in no particular order. */
  judge(claim: number, judgement: Judgement | null): readonly Change[] {
    const former = at(this.#label, claim);
    const judged = numberOf(judgement);
    if (at(this.#judged, claim) === judged) return [];
    this.#judged[claim] = judged;
    // The judgement agrees with the label that the claim already had.
    if (judged === former) return [];
    const before = new Map([[claim, former]]);
    if (former !== undecided) this.#retract(claim, before);
    for (const derived of this.#derive(Int32Array.from(before.keys())))
      if (!before.has(derived)) before.set(derived, undecided);
    return [...before].flatMap(([changed, from]) =>
      at(this.#label, changed) === from
        ? []
        : [{ claim: changed, from: labels[from] ?? "undecided", to: this.label(changed) }],
    );
  }

  /**
   * Labels every claim that can be labelled, starting with the candidates; returns those that it labelled (a view that is
   * valid until the next call). The queue is first in, first out, so a claim's round is the depth of its shallowest derivation.
   */
  #derive(candidates: Int32Array): Int32Array {
    this.#labelledCount = 0;
    for (const claim of candidates) this.#give(claim, at(this.#judged, claim), 0);
    for (const claim of candidates) this.#consider(claim, 0);
    for (let next = 0; next < this.#labelledCount; next += 1) this.#propagate(at(this.#labelled, next));
    return this.#labelled.subarray(0, this.#labelledCount);
  }

  /** Labels a claim that has no label if the rules now give it one. */
  #consider(claim: number, round: number): void {
    if (at(this.#label, claim) === undecided) this.#give(claim, this.#labelFor(claim), round);
  }

  #give(claim: number, label: number, round: number): void {
    if (label === undecided) return;
    this.#label[claim] = label;
    this.#round[claim] = round;
    this.#labelled[this.#labelledCount] = claim;
    this.#labelledCount += 1;
  }

  /** The rules, in their order, for a claim without a judgement. */
  #labelFor(claim: number): number {
    const { rivalriesOf, supports } = this.#graph;
    let isRivalPending = false;
    for (let next = at(rivalriesOf.starts, claim); next < at(rivalriesOf.starts, claim + 1); next += 1) {
      const rivalry = at(rivalriesOf.items, next);
      if (at(this.#rivalsIn, rivalry) > 0) return isOut;
      if (at(this.#rivalsNotOut, rivalry) > 1) isRivalPending = true;
    }
    if (at(this.#liveAttacks, claim) > 0) return isOut;
    if (isRivalPending || at(this.#pendingAttacks, claim) > 0) return undecided;
    const needsNone = this.default === "unless-answered" && at(supports, claim) === 0;
    return needsNone || at(this.#liveSupports, claim) > 0 ? isIn : undecided;
  }

  /** Updates the counters of the steps and rivals that a newly labelled claim affects, and labels what follows. */
  #propagate(claim: number): void {
    const { premiseOf, rivalriesOf } = this.#graph;
    const stands = at(this.#label, claim) === isIn;
    const round = at(this.#round, claim) + 1;
    for (let next = at(premiseOf.starts, claim); next < at(premiseOf.starts, claim + 1); next += 1)
      this.#close(at(premiseOf.items, next), stands, round);
    for (let next = at(rivalriesOf.starts, claim); next < at(rivalriesOf.starts, claim + 1); next += 1) {
      const rivalry = at(rivalriesOf.items, next);
      // The first rival that is in makes all others out; the last that is not out has no rivals left.
      const decides = stands ? add(this.#rivalsIn, rivalry, 1) === 1 : add(this.#rivalsNotOut, rivalry, -1) === 1;
      if (decides) for (const rival of this.#graph.rivals[rivalry] ?? []) this.#consider(rival, round);
    }
  }

  /** Counts a premise or undercut as decided, for its step or against it. If that makes the step live or dead, what follows is decided. */
  #close(step: number, isFor: boolean, round: number): void {
    const { conclusions, firstAttack, firstUndercut } = this.#graph;
    if (isFor ? add(this.#missing, step, -1) > 0 : add(this.#against, step, 1) > 1) return;
    const conclusion = at(conclusions, step);
    if (step >= firstUndercut) {
      this.#close(conclusion, !isFor, round);
      return;
    }
    const isAttack = step >= firstAttack;
    if (isFor) add(isAttack ? this.#liveAttacks : this.#liveSupports, conclusion, 1);
    else if (!isAttack || add(this.#pendingAttacks, conclusion, -1) > 0) return;
    this.#consider(conclusion, round);
  }

  /** Removes a label and every label that may depend on it; `before` collects what they were. */
  #retract(first: number, before: Map<number, number>): void {
    const { premiseOf, rivalriesOf } = this.#graph;
    const doubted = [first];
    const doubt = (claim: number, formerLabel: number): void => {
      if (at(this.#label, claim) !== formerLabel || at(this.#judged, claim) !== undecided || before.has(claim)) return;
      before.set(claim, formerLabel);
      doubted.push(claim);
    };
    // The list grows during the loop.
    for (const claim of doubted) {
      const stood = at(this.#label, claim) === isIn;
      for (const step of listed(premiseOf, claim)) this.#open(step, stood, doubt);
      for (const rivalry of listed(rivalriesOf, claim)) {
        const decided = stood ? add(this.#rivalsIn, rivalry, -1) === 0 : add(this.#rivalsNotOut, rivalry, 1) === 2;
        if (decided) for (const rival of this.#graph.rivals[rivalry] ?? []) doubt(rival, stood ? isOut : isIn);
      }
      this.#label[claim] = undecided;
    }
  }

  /**
   * Counts a premise or undercut as open again, and doubts a label of the conclusion that may have depended on it. Something
   * else may keep a step dead, but the label may have been derived from this: then nothing `counts` from there on.
   */
  #open(step: number, wasFor: boolean, doubt: (claim: number, formerLabel: number) => void, counts = true): void {
    const { conclusions, firstAttack, firstUndercut } = this.#graph;
    const wasLive = wasFor && at(this.#missing, step) === 0;
    if (counts) add(wasFor ? this.#missing : this.#against, step, wasFor ? 1 : -1);
    if (wasFor && !wasLive) return;
    const changes = counts && (wasFor || at(this.#against, step) === 0);
    const conclusion = at(conclusions, step);
    const isAttack = step >= firstAttack;
    if (step >= firstUndercut) this.#open(conclusion, !wasFor, doubt, changes);
    else if (wasFor) {
      if (changes) add(isAttack ? this.#liveAttacks : this.#liveSupports, conclusion, -1);
      doubt(conclusion, isAttack ? isOut : isIn);
    } else if (isAttack) {
      if (changes) add(this.#pendingAttacks, conclusion, 1);
      doubt(conclusion, isIn);
    }
  }
}

function numberOf(judgement: Judgement | null): number {
  return judgement === "accept" ? isIn : judgement === "reject" ? isOut : undecided;
}
