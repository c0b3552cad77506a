import type { Id, Label } from "../claims/model/index.ts";
import type { Default } from "./judgements.ts";
import { rivalsOf, statusOf, type ClaimNode, type StepNode } from "./nodes.ts";
import type { Step } from "./steps-of.ts";

/** Why a claim has its label. */
export type Why =
  /** It was judged. */
  | { readonly kind: "judged"; readonly label: Label }
  /** `out`: this attack is live. */
  | { readonly kind: "attacked"; readonly by: Step }
  /** `out`: this rival is in, and only one of the two can be. */
  | { readonly kind: "excluded"; readonly by: Id }
  /** `in`: every attack is dead (see `answered`), and this support is live; null if it has no supports and needs none. */
  | { readonly kind: "carried"; readonly by: Step | null; readonly answered: readonly Answered[] }
  /**
   * `undecided`: these attacks, supports and rivals are open. Each step lists only its undecided premises and undercutters.
   * `lacks` says what would still be missing if all of them were decided in the claim's favour.
   */
  | {
      readonly kind: "waits";
      readonly attacks: readonly Step[];
      readonly supports: readonly Step[];
      readonly rivals: readonly Id[];
      readonly lacks: "judgement" | "support" | "nothing";
    };

/** A dead attack, and the claim that makes it dead: a premise that is out, or an undercutter that is in. */
export interface Answered {
  readonly attack: Step;
  readonly by: Id;
}

/**
 * The reason for a claim's label, after a full labelling. Picks an explanation whose claims were labelled in an earlier
 * round, so that explanations are acyclic.
 */
export function whyOf(claim: ClaimNode, rest: Default): Why {
  const { judgement, label, attacks, supports } = claim;
  if (judgement !== null) return { kind: "judged", label };
  const rivals = rivalsOf(claim);
  const ground = (steps: readonly StepNode[]): StepNode | undefined =>
    steps.find((step) => statusOf(step) === "live" && endsOf(step).every(({ round }) => round < claim.round));
  if (label === "out") {
    const by = ground(attacks);
    const rival = rivals.find((other) => other.label === "in" && other.round < claim.round);
    return by === undefined && rival !== undefined
      ? { kind: "excluded", by: rival.id }
      : { kind: "attacked", by: named(expected(by)) };
  }
  if (label === "in") {
    const by = ground(supports);
    return {
      kind: "carried",
      by: by === undefined ? null : named(by),
      answered: attacks.flatMap((attack) => answered(attack) ?? []),
    };
  }
  const open = (steps: readonly StepNode[]): readonly Step[] =>
    steps.filter((step) => statusOf(step) === "open").map(awaiting);
  const isCarried = supports.some((step) => statusOf(step) === "live");
  const awaited = isCarried ? [] : open(supports);
  const needsNone = rest === "unless-answered" && supports.length === 0;
  return {
    kind: "waits",
    attacks: open(attacks),
    supports: awaited,
    rivals: rivals.filter((rival) => rival.label !== "out").map(({ id }) => id),
    lacks: isCarried || needsNone || awaited.length > 0 ? "nothing" : supports.length > 0 ? "support" : "judgement",
  };
}

/** The claims that a reason depends on directly. */
export function groundsOf(why: Why): readonly Id[] {
  switch (why.kind) {
    case "judged":
      return [];
    case "excluded":
      return [why.by];
    case "attacked":
      return [...why.by.premises, ...why.by.undercutters];
    case "carried":
      return [...(why.by ? [...why.by.premises, ...why.by.undercutters] : []), ...why.answered.map(({ by }) => by)];
    case "waits":
      return [
        ...[...why.attacks, ...why.supports].flatMap(({ premises, undercutters }) => [...premises, ...undercutters]),
        ...why.rivals,
      ];
  }
}

/** A step with the ids of its claims. */
export function named({ kind, premises, conclusion, undercutters }: StepNode): Step {
  return {
    kind,
    premises: premises.map(({ id }) => id),
    conclusion: conclusion.id,
    undercutters: undercutters.map(({ id }) => id),
  };
}

/** A step with only its undecided premises and undercutters. */
function awaiting(step: StepNode): Step {
  const undecided = (ends: readonly ClaimNode[]): readonly ClaimNode[] =>
    ends.filter(({ label }) => label === "undecided");
  return named({ ...step, premises: undecided(step.premises), undercutters: undecided(step.undercutters) });
}

/** A step's premises and undercutters. */
export function endsOf({ premises, undercutters }: StepNode): readonly ClaimNode[] {
  return [...premises, ...undercutters];
}

function answered(attack: StepNode): Answered | null {
  const against = [
    ...attack.premises.filter(({ label }) => label === "out"),
    ...attack.undercutters.filter(({ label }) => label === "in"),
  ];
  const [first] = against.toSorted((a, b) => a.round - b.round);
  return first === undefined ? null : { attack: named(attack), by: first.id };
}

function expected<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A claim is out without a live attack: the labelling is wrong.");
  return value;
}
