import type { Label } from "../model.ts";
import type { Graph } from "./graph.ts";
import { judgementOn, nothingJudged, type Default, type Judgement, type Judgements } from "./judgements.ts";
import { packGraph, type PackedGraph } from "./packed-graph.ts";
import { add, at } from "./packed-lists.ts";

/** A claim, by its place in the graph, whose label a judgement changed. */
export interface Change {
  readonly claim: number;
  readonly from: Label;
  readonly to: Label;
}

const labels = ["undecided", "in", "out"] as const satisfies readonly Label[];
const [undecided, isIn, isOut] = [0, 1, 2];

/** Hears of a claim for which something changed and, where a label was taken back, of the claim's own label that may have rested on it. */
type Touch = (claim: number, rested: number) => void;

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
  readonly #default: Default;
  /** By claim: as `labels` numbers them; 0 where nothing is judged. */
  readonly #label: Int32Array;
  readonly #judged: Int32Array;
  /** By claim: the round in which it got its label. */
  readonly #round: Int32Array;
  /** By claim: attacks that are live, attacks that are live or open, supports that are live. */
  readonly #liveAttacks: Int32Array;
  readonly #pendingAttacks: Int32Array;
  readonly #liveSupports: Int32Array;
  /** By step: premises and undercutters that are undecided; premises that are out and undercutters that are in. */
  readonly #open: Int32Array;
  readonly #against: Int32Array;
  /** By rivalry: members that are in; members that are in or undecided. */
  readonly #rivalsIn: Int32Array;
  readonly #rivalsNotOut: Int32Array;
  /** Room to work in: a claim waits once at most. */
  readonly #waiting: Int32Array;
  readonly #isWaiting: Int32Array;
  readonly #derived: Int32Array;
  readonly #all: Int32Array;

  constructor(graph: Graph, judgements: Judgements = nothingJudged) {
    this.#graph = packGraph(graph);
    this.#default = judgements.default;
    const { claims, steps, rivals } = this.#graph;
    this.#label = new Int32Array(claims);
    this.#judged = Int32Array.from(graph.claims, (id) => numberOf(judgementOn(judgements, id)));
    this.#round = new Int32Array(claims);
    this.#liveAttacks = new Int32Array(claims);
    this.#pendingAttacks = new Int32Array(claims);
    this.#liveSupports = new Int32Array(claims);
    this.#open = new Int32Array(steps);
    this.#against = new Int32Array(steps);
    this.#rivalsIn = new Int32Array(rivals.length);
    this.#rivalsNotOut = new Int32Array(rivals.length);
    this.#waiting = new Int32Array(claims);
    this.#isWaiting = new Int32Array(claims);
    this.#derived = new Int32Array(claims);
    this.#all = Int32Array.from(graph.claims.keys());
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

  /** Labels everything anew, in rounds: each gives all labels that follow from those before it. */
  labelAll(): void {
    const { attacks, ends, rivals } = this.#graph;
    this.#label.fill(undecided);
    this.#liveAttacks.fill(0);
    this.#pendingAttacks.set(attacks);
    this.#liveSupports.fill(0);
    this.#open.set(ends);
    this.#against.fill(0);
    this.#rivalsIn.fill(0);
    this.#rivalsNotOut.set(rivals.map(({ length }) => length));
    this.#derive(this.#all);
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
    for (const derived of this.#derive([...before.keys()])) if (!before.has(derived)) before.set(derived, undecided);
    return [...before].flatMap(([changed, from]) =>
      at(this.#label, changed) === from
        ? []
        : [{ claim: changed, from: labels[from] ?? "undecided", to: this.label(changed) }],
    );
  }

  /** Labels whatever can be labelled, starting with some claims; returns those that it labelled, until it is called again. */
  #derive(candidates: Iterable<number>): Int32Array {
    const [waiting, derived] = [this.#waiting, this.#derived];
    let waits = 0;
    let count = 0;
    const examine = (claim: number): void => {
      if (at(this.#label, claim) !== undecided || at(this.#isWaiting, claim) === 1) return;
      this.#isWaiting[claim] = 1;
      waiting[waits] = claim;
      waits += 1;
    };
    for (const claim of candidates) examine(claim);
    for (let round = 0; waits > 0; round += 1) {
      const start = count;
      for (let next = 0; next < waits; next += 1) {
        const claim = at(waiting, next);
        this.#isWaiting[claim] = 0;
        const label = this.#labelFor(claim);
        if (label === undecided) continue;
        this.#label[claim] = label;
        this.#round[claim] = round;
        derived[count] = claim;
        count += 1;
      }
      waits = 0;
      for (let next = start; next < count; next += 1) this.#tell(at(derived, next), 1, examine);
    }
    return derived.subarray(0, count);
  }

  /** The rules, in their order, for a claim that has no label yet. */
  #labelFor(claim: number): number {
    const judged = at(this.#judged, claim);
    if (judged !== undecided) return judged;
    const { rivalriesOf, supports } = this.#graph;
    let isRivalPending = false;
    for (let next = at(rivalriesOf.starts, claim); next < at(rivalriesOf.starts, claim + 1); next += 1) {
      const rivalry = at(rivalriesOf.items, next);
      if (at(this.#rivalsIn, rivalry) > 0) return isOut;
      if (at(this.#rivalsNotOut, rivalry) > 1) isRivalPending = true;
    }
    if (at(this.#liveAttacks, claim) > 0) return isOut;
    if (isRivalPending || at(this.#pendingAttacks, claim) > 0) return undecided;
    const needsNone = this.#default === "unless-answered" && at(supports, claim) === 0;
    return needsNone || at(this.#liveSupports, claim) > 0 ? isIn : undecided;
  }

  /** Takes a label back, and every label that may rest on it; `before` collects them. */
  #takeBack(first: number, before: Map<number, number>): void {
    const waiting = [first];
    const doubt: Touch = (claim, rested) => {
      if (at(this.#label, claim) !== rested || at(this.#judged, claim) !== undecided || before.has(claim)) return;
      before.set(claim, rested);
      waiting.push(claim);
    };
    // The list grows while it is walked.
    for (const claim of waiting) {
      this.#tell(claim, -1, doubt);
      this.#label[claim] = undecided;
    }
  }

  /** Counts a claim's label at the steps of which it is an end and among its rivals: once more (1), or no longer (-1). */
  #tell(claim: number, by: 1 | -1, touch: Touch): void {
    const { premiseOf, undercuts, rivalriesOf } = this.#graph;
    const stands = at(this.#label, claim) === isIn;
    for (let next = at(premiseOf.starts, claim); next < at(premiseOf.starts, claim + 1); next += 1)
      this.#closeEnd(at(premiseOf.items, next), !stands, by, touch);
    for (let next = at(undercuts.starts, claim); next < at(undercuts.starts, claim + 1); next += 1)
      this.#closeEnd(at(undercuts.items, next), stands, by, touch);
    for (let next = at(rivalriesOf.starts, claim); next < at(rivalriesOf.starts, claim + 1); next += 1)
      this.#countRival(at(rivalriesOf.items, next), claim, by, touch);
  }

  /** The first rival that is in answers all others, and the last that is not out is free of them. */
  #countRival(rivalry: number, claim: number, by: 1 | -1, touch: Touch): void {
    const stands = at(this.#label, claim) === isIn;
    const decides = stands
      ? add(this.#rivalsIn, rivalry, by) === (by === 1 ? 1 : 0)
      : add(this.#rivalsNotOut, rivalry, -by) === (by === 1 ? 1 : 2);
    if (!decides) return;
    for (const rival of this.#graph.rivals[rivalry] ?? []) if (rival !== claim) touch(rival, stands ? isOut : isIn);
  }

  /** Counts one end of a step as decided, or as open again. */
  #closeEnd(step: number, isAgainst: boolean, by: 1 | -1, touch: Touch): void {
    const { conclusions, firstAttack } = this.#graph;
    const conclusion = at(conclusions, step);
    const isAttack = step >= firstAttack;
    const wasLive = this.#isLive(step);
    const wasDead = at(this.#against, step) > 0;
    add(this.#open, step, -by);
    if (isAgainst) add(this.#against, step, by);
    const nowLive = this.#isLive(step);
    const nowDead = at(this.#against, step) > 0;
    if (wasLive !== nowLive) add(isAttack ? this.#liveAttacks : this.#liveSupports, conclusion, nowLive ? 1 : -1);
    if (isAttack && wasDead !== nowDead) add(this.#pendingAttacks, conclusion, nowDead ? -1 : 1);
    if (by === 1) {
      if (wasLive !== nowLive || wasDead !== nowDead) touch(conclusion, undecided);
    } else if (wasLive) touch(conclusion, isAttack ? isOut : isIn);
    // A step that another end keeps dead stays so, but what it did may have rested on this end first.
    else if (isAgainst && isAttack) touch(conclusion, isIn);
  }

  #isLive(step: number): boolean {
    return at(this.#open, step) === 0 && at(this.#against, step) === 0;
  }
}

function numberOf(judgement: Judgement | null): number {
  return judgement === "accept" ? isIn : judgement === "reject" ? isOut : undecided;
}
