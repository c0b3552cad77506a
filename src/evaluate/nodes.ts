import type { Id, Label } from "../model/index.ts";
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
  const nodeAt: NodeAt = (place) => (made[place] ??= makeNode(place));
  const stepAt = (step: number): StepNode => ({
    kind: step < firstAttack ? "inference" : "attack",
    premises: listed(ends, 2 * step).map(nodeAt),
    conclusion: nodeAt(at(conclusions, step)),
    undercutters: listed(ends, 2 * step + 1).map(nodeAt),
  });
  const makeNode = (place: number): ClaimNode => {
    const stepsHere = (kind: Step["kind"]): readonly StepNode[] =>
      listed(stepsTo, place)
        .map(stepAt)
        .filter((step) => step.kind === kind);
    return {
      id: claims[place] ?? "",
      place,
      get attacks() {
        return stepsHere("attack");
      },
      get supports() {
        return stepsHere("inference");
      },
      get endOf() {
        return listed(endOf, place).map((end) => stepAt(end >> 1));
      },
      get rivalries() {
        return listed(rivalriesOf, place).map((rivalry) => (rivals[rivalry] ?? []).map(nodeAt));
      },
      get label() {
        return labelling.label(place);
      },
      get judgement() {
        return labelling.judgement(place);
      },
      get round() {
        return labelling.round(place);
      },
    };
  };
  return nodeAt;
}
