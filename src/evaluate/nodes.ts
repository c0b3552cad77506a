import type { Id, Label } from "../model.ts";
import type { Graph, NumberedStep } from "./graph.ts";
import type { Judgement } from "./judgements.ts";
import type { Labelling } from "./labelling.ts";
import type { Step } from "./steps-of.ts";

/** A claim of a labelled graph with what leads to and from it, for everything that reads labels and gives none. */
export interface ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly attacks: readonly StepNode[];
  readonly supports: readonly StepNode[];
  readonly premiseOf: readonly StepNode[];
  readonly undercuts: readonly StepNode[];
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

/** The claims of a graph in its order. */
export function nodesOf({ claims, inferences, attacks, rivals }: Graph, labelling: Labelling): readonly ClaimNode[] {
  const drafts = claims.map((id, place) => new DraftNode(id, place, labelling));
  const at = (places: readonly number[]): readonly DraftNode[] => places.flatMap((place) => drafts[place] ?? []);
  const addStep =
    (kind: Step["kind"]) =>
    ([to, from, denials]: NumberedStep): void => {
      const conclusion = drafts[to];
      if (conclusion === undefined) return;
      const [premises, undercutters] = [at(from), at(denials)];
      const step: StepNode = { kind, premises, conclusion, undercutters };
      for (const premise of premises) premise.premiseOf.push(step);
      for (const undercutter of undercutters) undercutter.undercuts.push(step);
      (kind === "attack" ? conclusion.attacks : conclusion.supports).push(step);
    };
  inferences.forEach(addStep("inference"));
  attacks.forEach(addStep("attack"));
  for (const members of rivals.map(at)) for (const member of members) member.rivalries.push(members);
  return drafts;
}

/** A node whose lists are still being filled. */
class DraftNode implements ClaimNode {
  readonly id: Id;
  readonly place: number;
  readonly attacks: StepNode[] = [];
  readonly supports: StepNode[] = [];
  readonly premiseOf: StepNode[] = [];
  readonly undercuts: StepNode[] = [];
  readonly rivalries: (readonly ClaimNode[])[] = [];
  readonly #labelling: Labelling;

  constructor(id: Id, place: number, labelling: Labelling) {
    this.id = id;
    this.place = place;
    this.#labelling = labelling;
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
