import type { Label } from "../model/index.ts";
import type { Default, Judgement } from "./judgements.ts";
import type { PackedGraph } from "./packed-graph.ts";
import { add, at, listed } from "./packed-lists.ts";

/** A claim, by its place in the graph, whose label a judgement changed. */
export interface Change {
  readonly claim: number;
  readonly from: Label;
  readonly to: Label;
}

const labels = ["undecided", "in", "out"] as const satisfies readonly Label[];
const [undecided, isIn, isOut] = [0, 1, 2];

/**
 * The least labelling that is closed under the rules of standing (`in`, `out`, `undecided`: Caminada 2006). Where there
 * are only attacks and nothing is judged, it is the grounded labelling of Dung 1995.
 *
 * The rules are monotone: the more is labelled, the more can be, and nothing has to be taken back. So the order of work does
 * not matter, and counting what is open at each step (Dowling & Gallier 1984) makes the whole linear in claims and ends of steps.
 *
 * A changed judgement does take labels back: those of which some derivation used it, and then those that can still be
 * derived are given again (delete and rederive: Gupta, Mumick & Subrahmanian 1993). What it can't reach is not touched.
 */
export class Labelling {
  readonly #graph: PackedGraph;
  /** What becomes of a claim without supports that nobody judged. */
  readonly default: Default;
  /** By claim: as `labels` numbers them; 0 where nothing is judged. */
  readonly #label: Int32Array;
  readonly #judged: Int32Array;
  /** By claim: the round in which it got its label. */
  readonly #round: Int32Array;
  /** By claim: attacks that are live, attacks that are live or open, supports that are live. */
  readonly #liveAttacks: Int32Array;
  readonly #pendingAttacks: Int32Array;
  readonly #liveSupports: Int32Array;
  /** By step: premises that are not in and undercutters that are not out; premises that are out and undercutters that are in. */
  readonly #missing: Int32Array;
  readonly #against: Int32Array;
  /** By rivalry: members that are in; members that are in or undecided. */
  readonly #rivalsIn: Int32Array;
  readonly #rivalsNotOut: Int32Array;
  /** Claims in the order in which they got their labels; what follows from each is worked out when its turn comes. */
  readonly #labelled: Int32Array;
  #labelledCount = 0;
  readonly #everyClaim: Int32Array;

  /** `judged` goes by the claims' places. */
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

  /** The round of the last full labelling in which a claim got its label: its distance from what is given. */
  round(claim: number): number {
    return at(this.#round, claim);
  }

  /** Labels everything anew. */
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

  /** Judges a claim, or takes back what was said of it (null). Returns the claims whose labels changed, in no particular order. */
  judge(claim: number, judgement: Judgement | null): readonly Change[] {
    const former = at(this.#label, claim);
    const judged = numberOf(judgement);
    if (at(this.#judged, claim) === judged) return [];
    this.#judged[claim] = judged;
    // To judge a claim as what it already was changes nothing.
    if (judged === former) return [];
    const before = new Map([[claim, former]]);
    if (former !== undecided) this.#takeBack(claim, before);
    for (const derived of this.#derive(Int32Array.from(before.keys())))
      if (!before.has(derived)) before.set(derived, undecided);
    return [...before].flatMap(([changed, from]) =>
      at(this.#label, changed) === from
        ? []
        : [{ claim: changed, from: labels[from] ?? "undecided", to: this.label(changed) }],
    );
  }

  /**
   * Labels whatever can be labelled, starting with some claims; returns those that it labelled, until it is called again. First
   * labelled, first told: so the rounds are those of giving, again and again, all labels at once that follow from the ones before.
   */
  #derive(candidates: Int32Array): Int32Array {
    this.#labelledCount = 0;
    for (const claim of candidates) this.#give(claim, at(this.#judged, claim), 0);
    for (const claim of candidates) this.#consider(claim, 0);
    for (let next = 0; next < this.#labelledCount; next += 1) this.#tell(at(this.#labelled, next));
    return this.#labelled.subarray(0, this.#labelledCount);
  }

  /** Labels a claim that nobody judged if the rules give it a label by now. */
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

  /** The rules, in their order, for a claim that nobody judged. */
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

  /** Counts a claim's new label at the steps of which it is an end and among its rivals, and labels what follows. */
  #tell(claim: number): void {
    const { endOf, rivalriesOf } = this.#graph;
    const stands = at(this.#label, claim) === isIn;
    const round = at(this.#round, claim) + 1;
    for (let next = at(endOf.starts, claim); next < at(endOf.starts, claim + 1); next += 1)
      this.#closeEnd(at(endOf.items, next), stands, round);
    for (let next = at(rivalriesOf.starts, claim); next < at(rivalriesOf.starts, claim + 1); next += 1) {
      const rivalry = at(rivalriesOf.items, next);
      // The first rival that is in answers all others, and the last that is not out is free of them.
      const decides = stands ? add(this.#rivalsIn, rivalry, 1) === 1 : add(this.#rivalsNotOut, rivalry, -1) === 1;
      if (decides) for (const rival of this.#graph.rivals[rivalry] ?? []) this.#consider(rival, round);
    }
  }

  /** Counts an end of a step as decided. Where that makes the step live, or an attack dead, its conclusion may have a label. */
  #closeEnd(end: number, stands: boolean, round: number): void {
    const { conclusions, firstAttack } = this.#graph;
    const step = end >> 1;
    const isAttack = step >= firstAttack;
    const conclusion = at(conclusions, step);
    if (isFor(end, stands)) {
      if (add(this.#missing, step, -1) > 0) return;
      add(isAttack ? this.#liveAttacks : this.#liveSupports, conclusion, 1);
    } else {
      const wasDead = add(this.#against, step, 1) > 1;
      if (wasDead || !isAttack || add(this.#pendingAttacks, conclusion, -1) > 0) return;
    }
    this.#consider(conclusion, round);
  }

  /** Takes a label back, and every label that may rest on it; `before` collects them. */
  #takeBack(first: number, before: Map<number, number>): void {
    const { endOf, rivalriesOf } = this.#graph;
    const doubted = [first];
    const doubt = (claim: number, rested: number): void => {
      if (at(this.#label, claim) !== rested || at(this.#judged, claim) !== undecided || before.has(claim)) return;
      before.set(claim, rested);
      doubted.push(claim);
    };
    // The list grows while it is walked.
    for (const claim of doubted) {
      const stood = at(this.#label, claim) === isIn;
      for (const end of listed(endOf, claim)) this.#openEnd(end, stood, doubt);
      for (const rivalry of listed(rivalriesOf, claim)) {
        const decided = stood ? add(this.#rivalsIn, rivalry, -1) === 0 : add(this.#rivalsNotOut, rivalry, 1) === 2;
        if (decided) for (const rival of this.#graph.rivals[rivalry] ?? []) doubt(rival, stood ? isOut : isIn);
      }
      this.#label[claim] = undecided;
    }
  }

  /** Counts an end of a step as open again, and doubts a label of its conclusion that may have rested on it. */
  #openEnd(end: number, stood: boolean, doubt: (claim: number, rested: number) => void): void {
    const { conclusions, firstAttack } = this.#graph;
    const step = end >> 1;
    const isAttack = step >= firstAttack;
    const conclusion = at(conclusions, step);
    if (isFor(end, stood)) {
      if (add(this.#missing, step, 1) > 1) return;
      add(isAttack ? this.#liveAttacks : this.#liveSupports, conclusion, -1);
      doubt(conclusion, isAttack ? isOut : isIn);
    } else {
      const wasLast = add(this.#against, step, -1) === 0;
      if (!isAttack) return;
      if (wasLast) add(this.#pendingAttacks, conclusion, 1);
      // A step that another end keeps dead stays so, but what it did may have rested on this end first.
      doubt(conclusion, isIn);
    }
  }
}

/** Whether an end speaks for its step: a premise does by standing, an undercutter (an odd number) by being answered. */
function isFor(end: number, stands: boolean): boolean {
  return stands === (end % 2 === 0);
}

function numberOf(judgement: Judgement | null): number {
  return judgement === "accept" ? isIn : judgement === "reject" ? isOut : undecided;
}
