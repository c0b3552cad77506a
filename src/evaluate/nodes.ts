import type { Id, Label } from "../model.ts";
import type { Judgement } from "./judgements.ts";
import type { Labelling } from "./labelling.ts";
import type { PackedGraph } from "./packed-graph.ts";
import { at, listed, turnLists } from "./packed-lists.ts";
import type { Step } from "./steps-of.ts";

/** A claim of a labelled graph with what leads to and from it, for everything that reads labels and gives none. */
export interface ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly attacks: readonly StepNode[];
  readonly supports: readonly StepNode[];
  /** Steps of which it is a premise, and those that it denies. */
  readonly endOf: readonly StepNode[];
  /** For each question that takes one answer, all claims that answer it, this one among them. */
  readonly rivalries: readonly (readonly ClaimNode[])[];
  /** As they are at the moment. */
  readonly label: Label;
  readonly judgement: Judgement | null;
  readonly round: number;
}

export interface StepNode {
  readonly kind: Step["kind"];
  readonly premises: readonly ClaimNode[];
  readonly conclusion: ClaimNode;
  readonly undercutters: readonly ClaimNode[];
}

/** A step is live when all its premises are in and every undercutter is out, dead when a premise is out or an undercutter in. */
export function statusOf({ premises, undercutters }: StepNode): "live" | "open" | "dead" {
  if (premises.some(({ label }) => label === "out") || undercutters.some(({ label }) => label === "in")) return "dead";
  const isLive = premises.every(({ label }) => label === "in") && undercutters.every(({ label }) => label === "out");
  return isLive ? "live" : "open";
}

/** Claims that attack a claim because a question takes one answer. */
export function rivalsOf(claim: ClaimNode): readonly ClaimNode[] {
  return [...new Set(claim.rivalries.flat())].filter((rival) => rival !== claim);
}

/** The claim at a place of a graph, which is made when it is first asked for: a reason needs few of ten thousand. */
export type NodeAt = (place: number) => ClaimNode;

export function nodesOf(graph: PackedGraph, labelling: Labelling): NodeAt {
  const { claims, conclusions, firstAttack, ends, endOf, rivals, rivalriesOf } = graph;
  const everyStep = Int32Array.from({ length: graph.steps + 1 }, (_, step) => step);
  const stepsTo = turnLists({ starts: everyStep, items: conclusions }, claims.length);
  const made: ClaimNode[] = [];
  const nodeAt: NodeAt = (place) => (made[place] ??= new LazyNode(claims[place] ?? "", place, labelling, read));
  const stepAt = (step: number): StepNode => ({
    kind: step < firstAttack ? "inference" : "attack",
    premises: listed(ends, 2 * step).map(nodeAt),
    conclusion: nodeAt(at(conclusions, step)),
    undercutters: listed(ends, 2 * step + 1).map(nodeAt),
  });
  const read: Surroundings = {
    stepsTo: (place) => listed(stepsTo, place).map(stepAt),
    stepsFrom: (place) => listed(endOf, place).map((end) => stepAt(end >> 1)),
    rivalries: (place) => listed(rivalriesOf, place).map((rivalry) => (rivals[rivalry] ?? []).map(nodeAt)),
  };
  return nodeAt;
}

/** What is around the claim at a place. */
interface Surroundings {
  readonly stepsTo: (place: number) => readonly StepNode[];
  readonly stepsFrom: (place: number) => readonly StepNode[];
  readonly rivalries: (place: number) => readonly (readonly ClaimNode[])[];
}

class LazyNode implements ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly #labelling: Labelling;
  readonly #around: Surroundings;

  constructor(id: Id, place: number, labelling: Labelling, around: Surroundings) {
    this.id = id;
    this.place = place;
    this.#labelling = labelling;
    this.#around = around;
  }

  get attacks(): readonly StepNode[] {
    return this.#around.stepsTo(this.place).filter(({ kind }) => kind === "attack");
  }

  get supports(): readonly StepNode[] {
    return this.#around.stepsTo(this.place).filter(({ kind }) => kind === "inference");
  }

  get endOf(): readonly StepNode[] {
    return this.#around.stepsFrom(this.place);
  }

  get rivalries(): readonly (readonly ClaimNode[])[] {
    return this.#around.rivalries(this.place);
  }

  get label(): Label {
    return this.#labelling.label(this.place);
  }

  get judgement(): Judgement | null {
    return this.#labelling.judgement(this.place);
  }

  get round(): number {
    return this.#labelling.round(this.place);
  }
}
