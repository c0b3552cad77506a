import type { Id, Label } from "../claims/model/index.ts";
import type { Graph, Step } from "./graph.ts";
import type { Judgement, Labelling } from "./labelling.ts";
import { type PackedGraph, at, listed, invertLists } from "./packed-graph.ts";

/** A claim of a labelled graph, linked to its steps. Read-only: labels are set by `Labelling`. */
export interface ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly attacks: readonly StepNode[];
  readonly supports: readonly StepNode[];
  /** Steps that have it as a premise or an undercutter. */
  readonly endOf: readonly StepNode[];
  /** For each exclusive question that it answers, all claims that answer it, including this one. */
  readonly rivalries: readonly (readonly ClaimNode[])[];
  /** Read when asked for, so always up to date. */
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

/** A step's premises and undercutters. */
export function endsOf({ premises, undercutters }: StepNode): readonly ClaimNode[] {
  return [...premises, ...undercutters];
}

/** The ends that make a step dead. */
export function endsAgainst({ premises, undercutters }: StepNode): readonly ClaimNode[] {
  return [...premises.filter(({ label }) => label === "out"), ...undercutters.filter(({ label }) => label === "in")];
}

/** A step is live if all premises are in and all undercutters out; dead if a premise is out or an undercutter in; open otherwise. */
export function statusOf(step: StepNode): "live" | "open" | "dead" {
  if (endsAgainst(step).length > 0) return "dead";
  const { premises, undercutters } = step;
  const isLive = premises.every(({ label }) => label === "in") && undercutters.every(({ label }) => label === "out");
  return isLive ? "live" : "open";
}

/** The other answers to the exclusive questions that a claim answers. They attack it. */
export function rivalsOf(claim: ClaimNode): readonly ClaimNode[] {
  return [...new Set(claim.rivalries.flat())].filter((rival) => rival !== claim);
}

/** The node of the claim at an index. Nodes are made when first asked for: a reason needs few of ten thousand. */
export type NodeAt = (place: number) => ClaimNode;

/** A graph with its labels. */
export interface LabelledGraph {
  readonly graph: Graph;
  readonly labelling: Labelling;
  readonly nodeAt: NodeAt;
}

export function nodesOf(graph: PackedGraph, labelling: Labelling): NodeAt {
  const { claims, conclusions, firstAttack, ends, endOf, rivals, rivalriesOf } = graph;
  const everyStep = Int32Array.from({ length: graph.steps + 1 }, (_, step) => step);
  const stepsTo = invertLists({ starts: everyStep, items: conclusions }, claims.length);
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
