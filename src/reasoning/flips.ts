import type { Id } from "../claims/model/index.ts";
import { claimsBelow } from "./cruxes.ts";
import type { Judgement } from "./judgements.ts";
import { rivalsOf, statusOf, type ClaimNode, type LabelledGraph, type StepNode } from "./nodes.ts";

/** The least number of judgements that change a label; `more` if it is more than three, or was not found within the limit. */
export type Flips = 1 | 2 | 3 | "more";

export interface Firmness {
  /** The other claims of which one judgement changes the label, in the order of the graph. */
  readonly turnsOn: readonly Id[];
  /** How many further judgements of other claims that takes; null if none could change it. */
  readonly flips: Flips | null;
}

/** How far the search for one claim goes. It is no span of time, so that the same files give the same bytes. */
const mostSteps = 2_000;

/** Claims so many steps below another are taken as they are: the call stack is finite. */
const deepest = 100;

/**
 * How firm the label of the claim at `place` is. Judgements that change it include one of its grounds, so each of these is
 * tried, then with it each ground that the label has then, and so on (a search for hitting sets: Reiter 1987). All is undone.
 */
export function firmnessOf({ labelling, nodeAt }: LabelledGraph, place: number): Firmness {
  const claim = nodeAt(place);
  const { label } = claim;
  const steps = { left: mostSteps };
  const changes = (ground: ClaimNode, judgement: Judgement, isEnough: () => boolean): boolean => {
    steps.left -= 1 + labelling.judge(ground.place, judgement).length;
    const isChanged = claim.label !== label || isEnough();
    labelling.judge(ground.place, null);
    return isChanged;
  };
  const isChangedBy = (count: number, tried: ReadonlySet<string> = new Set()): boolean => {
    if (count === 0) return false;
    const choices = choicesAmong(new Grounds(steps).of(claim), claim);
    const without = new Set(tried);
    return choices.some(([ground, judgement]) => {
      const choice = `${ground.place} ${judgement}`;
      if (steps.left <= 0 || without.has(choice)) return false;
      // With whatever goes with it, it is tried once.
      const isChanged = changes(ground, judgement, () => isChangedBy(count - 1, without));
      without.add(choice);
      return isChanged;
    });
  };
  const grounds = new Grounds(steps).of(claim);
  const choices = choicesAmong(steps.left > 0 ? grounds : claimsBelow(claim), claim);
  steps.left = mostSteps;
  const deciding = choices.filter(([ground, judgement]) => steps.left > 0 && changes(ground, judgement, () => false));
  const places = [...new Set(deciding.map(([ground]) => ground.place))].toSorted((a, b) => a - b);
  const flips = places.length > 0 ? 1 : isChangedBy(2) ? 2 : isChangedBy(3) ? 3 : "more";
  return { turnsOn: places.map((each) => nodeAt(each).id), flips: choices.length === 0 ? null : flips };
}

type Choices = readonly (readonly [ClaimNode, Judgement])[];

/** The judgements of claims other than `claim` that differ from their labels. */
function choicesAmong(claims: ReadonlySet<ClaimNode>, claim: ClaimNode): Choices {
  return [...claims]
    .filter((other) => other !== claim && other.judgement === null)
    .flatMap((other): Choices => [
      ...(other.label === "in" ? [] : [[other, "accept"] as const]),
      ...(other.label === "out" ? [] : [[other, "reject"] as const]),
    ]);
}

/** The claims that a fact about a label rests on; null if it would rest on itself, or the search went too far. */
type Found = ReadonlySet<ClaimNode> | null;

/**
 * Grounds of labels: claims without a judgement, so chosen that the label stays unless one of them gets a judgement that differs
 * from its label. That a claim is in or out never rests on itself; that it is undecided may.
 */
class Grounds {
  readonly #steps: { left: number };
  readonly #decided = new Map<ClaimNode, ReadonlySet<ClaimNode>>();
  readonly #open = new Set<string>();
  /** The claims whose grounds are being looked for. */
  readonly #path = new Set<ClaimNode>();
  #depth = 0;

  constructor(steps: { left: number }) {
    this.#steps = steps;
  }

  of(claim: ClaimNode): ReadonlySet<ClaimNode> {
    return claim.label === "undecided"
      ? union([this.#isNot(claim, "in"), this.#isNot(claim, "out")])
      : (this.#is(claim) ?? new Set());
  }

  /** Why a claim is in or out. */
  #is(claim: ClaimNode): Found {
    if (claim.judgement !== null) return new Set();
    const known = this.#decided.get(claim);
    if (known || this.#path.has(claim) || this.#steps.left <= 0) return known ?? null;
    if (this.#depth >= deepest) return new Set();
    this.#steps.left -= 1;
    this.#path.add(claim);
    this.#depth += 1;
    const found = claim.label === "in" ? this.#isIn(claim) : this.#isOut(claim);
    this.#depth -= 1;
    this.#path.delete(claim);
    const grounds = found && new Set([claim, ...found]);
    if (grounds) this.#decided.set(claim, grounds);
    return grounds;
  }

  #isIn(claim: ClaimNode): Found {
    const { attacks, supports } = claim;
    return all([
      ...attacks.map((attack) => this.#isDead(attack)),
      ...rivalsOf(claim).map((rival) => this.#is(rival)),
      ...(supports.length > 0 ? [least(withStatus(supports, "live").map((support) => this.#isLive(support)))] : []),
    ]);
  }

  #isOut(claim: ClaimNode): Found {
    const rivals = rivalsOf(claim).filter(({ label }) => label === "in");
    return least([
      ...withStatus(claim.attacks, "live").map((attack) => this.#isLive(attack)),
      ...rivals.map((rival) => this.#is(rival)),
    ]);
  }

  #isLive({ premises, undercuts }: StepNode): Found {
    return all([
      ...premises.map((premise) => this.#is(premise)),
      ...undercuts.map((undercut) => this.#isDead(undercut)),
    ]);
  }

  #isDead({ premises, undercuts }: StepNode): Found {
    return least([
      ...premises.filter(({ label }) => label === "out").map((premise) => this.#is(premise)),
      ...withStatus(undercuts, "live").map((undercut) => this.#isLive(undercut)),
    ]);
  }

  /** Why a claim isn't in, or isn't out: it has another label, or what could make it so doesn't. */
  #isNot(claim: ClaimNode, label: "in" | "out"): ReadonlySet<ClaimNode> {
    if (claim.label !== "undecided") return this.#is(claim) ?? new Set();
    const key = `${claim.place} ${label}`;
    if (this.#open.has(key) || this.#depth >= deepest) return new Set();
    this.#open.add(key);
    this.#depth += 1;
    const grounds = union([new Set([claim]), label === "in" ? this.#isNotIn(claim) : this.#isNotOut(claim)]);
    this.#depth -= 1;
    return grounds;
  }

  #isNotIn(claim: ClaimNode): ReadonlySet<ClaimNode> {
    const { attacks, supports } = claim;
    const rival = rivalsOf(claim).find((other) => other.label !== "out");
    const attack = attacks.find((each) => statusOf(each) !== "dead");
    if (rival) return this.#isNot(rival, "out");
    if (attack) return this.#isNotDead(attack);
    return union(supports.map((support) => this.#isNotLive(support)));
  }

  #isNotOut(claim: ClaimNode): ReadonlySet<ClaimNode> {
    return union([
      ...claim.attacks.map((attack) => this.#isNotLive(attack)),
      ...rivalsOf(claim).map((rival) => this.#isNot(rival, "in")),
    ]);
  }

  #isNotLive({ premises, undercuts }: StepNode): ReadonlySet<ClaimNode> {
    const premise = premises.find(({ label }) => label !== "in");
    const undercut = undercuts.find((each) => statusOf(each) !== "dead");
    return premise ? this.#isNot(premise, "in") : undercut ? this.#isNotDead(undercut) : new Set();
  }

  #isNotDead({ premises, undercuts }: StepNode): ReadonlySet<ClaimNode> {
    return union([
      ...premises.map((premise) => this.#isNot(premise, "out")),
      ...undercuts.map((undercut) => this.#isNotLive(undercut)),
    ]);
  }
}

function withStatus(steps: readonly StepNode[], status: ReturnType<typeof statusOf>): readonly StepNode[] {
  return steps.filter((step) => statusOf(step) === status);
}

function union(sets: readonly ReadonlySet<ClaimNode>[]): ReadonlySet<ClaimNode> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** All of them. */
function all(found: readonly Found[]): Found {
  return found.some((each) => each === null) ? null : union(found.flatMap((each) => each ?? []));
}

/** The smallest of them. */
function least(found: readonly Found[]): Found {
  return found.flatMap((each) => each ?? []).toSorted((a, b) => a.size - b.size)[0] ?? null;
}
