import type { Id, Label } from "../claims/model/index.ts";
import type { Graph } from "./graph.ts";
import type { Judgement } from "./judgements.ts";
import type { Labelling } from "./labelling.ts";
import { type PackedGraph, at, listed, invertLists } from "./packed-graph.ts";

/** A claim of a labelled graph, linked to its steps. Read-only: labels are set by `Labelling`. */
export interface ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly attacks: readonly StepNode[];
  readonly supports: readonly StepNode[];
  /** The inferences and attacks of which it is a premise, or that it undercuts; or it undercuts an undercut of them, and so on. */
  readonly endOf: readonly StepNode[];
  /** For each exclusive question that it answers, all claims that answer it, including this one. */
  readonly rivalries: readonly (readonly ClaimNode[])[];
  /** Read when asked for, so always up to date. */
  readonly label: Label;
  readonly judgement: Judgement | null;
  readonly round: number;
}

/** A step: an inference supports its conclusion, an attack counts against it. */
export interface StepNode {
  readonly kind: StepKind;
  readonly premises: readonly ClaimNode[];
  /** For an undercut a premise of the step that it denies. */
  readonly conclusion: ClaimNode;
  /** Steps that deny this step rather than its premises or its conclusion (Pollock 1987). */
  readonly undercuts: readonly StepNode[];
}

export type StepKind = "inference" | "attack" | "undercut";

/** All claims on which it depends whether a step is live or dead: its premises and those of its undercuts. */
export function endsOf({ premises, undercuts }: StepNode): readonly ClaimNode[] {
  return [...premises, ...undercuts.flatMap(endsOf)];
}

/** A step is live if all premises are in and all undercuts dead; dead if a premise is out or an undercut live; open otherwise. */
export function statusOf({ premises, undercuts }: StepNode): "live" | "open" | "dead" {
  const isDead = premises.some(({ label }) => label === "out") || undercuts.some((each) => statusOf(each) === "live");
  if (isDead) return "dead";
  const isLive = premises.every(({ label }) => label === "in") && undercuts.every((each) => statusOf(each) === "dead");
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
  const { claims, conclusions, firstAttack, firstUndercut, premises, premiseOf, rivals, rivalriesOf } = graph;
  const everyStep = Int32Array.from({ length: graph.steps + 1 }, (_, step) => step);
  const [toClaims, toSteps] = [conclusions.subarray(0, firstUndercut), conclusions.subarray(firstUndercut)];
  const stepsTo = invertLists({ starts: everyStep.subarray(0, firstUndercut + 1), items: toClaims }, claims.length);
  const undercutsOf = invertLists({ starts: everyStep.subarray(0, toSteps.length + 1), items: toSteps }, graph.steps);
  const made: ClaimNode[] = [];
  const nodeAt: NodeAt = (place) => (made[place] ??= makeNode(place));
  const madeSteps: StepNode[] = [];
  const stepAt = (step: number): StepNode => (madeSteps[step] ??= makeStep(step));
  const makeStep = (step: number): StepNode => {
    const conclusion = at(conclusions, step);
    const isUndercut = step >= firstUndercut;
    return {
      kind: isUndercut ? "undercut" : step < firstAttack ? "inference" : "attack",
      premises: listed(premises, step).map(nodeAt),
      conclusion: nodeAt(isUndercut ? (listed(premises, conclusion)[0] ?? 0) : conclusion),
      undercuts: listed(undercutsOf, step).map((undercut) => stepAt(firstUndercut + undercut)),
    };
  };
  /** The inference or attack on which a step bears. */
  const baseOf = (step: number): number => (step < firstUndercut ? step : baseOf(at(conclusions, step)));
  const makeNode = (place: number): ClaimNode => {
    const stepsHere = (kind: StepKind): readonly StepNode[] =>
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
        return [...new Set(listed(premiseOf, place).map(baseOf))].map(stepAt);
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
