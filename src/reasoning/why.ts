import type { Id, Label } from "../claims/model/index.ts";
import type { Default } from "./judgements.ts";
import { rivalsOf, statusOf, type ClaimNode, type StepNode } from "./nodes.ts";

/** A step with the ids of its claims, or of those that a reason needs. */
export interface Step {
  readonly kind: "inference" | "attack";
  readonly premises: readonly Id[];
  readonly conclusion: Id;
  /** The claims that undercut it. */
  readonly undercutters: readonly Id[];
  /** Claims on which it depends besides, since they undercut an undercut of it, and so on. */
  readonly further: readonly Id[];
}

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
   * `undecided`: these attacks, supports and rivals are open. Each step lists only its undecided claims.
   * `lacks` says what would still be missing if all of them were decided in the claim's favour.
   */
  | {
      readonly kind: "waits";
      readonly attacks: readonly Step[];
      readonly supports: readonly Step[];
      readonly rivals: readonly Id[];
      readonly lacks: "judgement" | "support" | "nothing";
    };

/** A dead attack, and the claim that makes it dead: a premise that is out, or one that undercuts it. `further` are the grounds of that undercut. */
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
    steps.find((step) => statusOf(step) === "live" && settlers(step).every(({ round }) => round < claim.round));
  if (label === "out") {
    const by = ground(attacks);
    const rival = rivals.find((other) => other.label === "in" && other.round < claim.round);
    return by === undefined && rival !== undefined
      ? { kind: "excluded", by: rival.id }
      : { kind: "attacked", by: grounded(expected(by)) };
  }
  if (label === "in") {
    const by = ground(supports);
    return {
      kind: "carried",
      by: by === undefined ? null : grounded(by),
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
      return claimsOf(why.by);
    case "carried":
      return [
        ...(why.by ? claimsOf(why.by) : []),
        ...why.answered.flatMap(({ attack, by }) => [by, ...attack.further]),
      ];
    case "waits":
      return [...[...why.attacks, ...why.supports].flatMap(claimsOf), ...why.rivals];
  }
}

const claimsOf = ({ premises, undercutters, further }: Step): readonly Id[] => [
  ...premises,
  ...undercutters,
  ...further,
];

/** A step with the ids of its premises and of what undercuts it. */
export const named = (step: StepNode): Step => only(step, [...step.premises, ...undercuttersOf(step)]);

/** A step with the ids of those of its claims that are among `ends`. */
function only(step: StepNode, ends: readonly ClaimNode[]): Step {
  const [premises, undercutters] = [step.premises, undercuttersOf(step)];
  const ids = (are: (end: ClaimNode) => boolean): readonly Id[] => [...new Set(ends.filter(are))].map(({ id }) => id);
  return {
    kind: step.kind === "inference" ? "inference" : "attack",
    premises: ids((end) => premises.includes(end)),
    conclusion: step.conclusion.id,
    undercutters: ids((end) => undercutters.includes(end)),
    further: ids((end) => !premises.includes(end) && !undercutters.includes(end)),
  };
}

const undercuttersOf = ({ undercuts }: StepNode): readonly ClaimNode[] => undercuts.flatMap(({ premises }) => premises);

const grounded = (step: StepNode): Step => only(step, settlers(step));

/** A step with only those undecided claims that keep it open. */
const awaiting = (step: StepNode): Step => only(step, openEnds(step));

function openEnds(step: StepNode): readonly ClaimNode[] {
  if (statusOf(step) !== "open") return [];
  return [...step.premises.filter(({ label }) => label === "undecided"), ...step.undercuts.flatMap(openEnds)];
}

/** The claims that make a step live or dead, those that were labelled first. The first of them is a premise, or one that undercuts it. */
function settlers(step: StepNode): readonly ClaimNode[] {
  const { premises, undercuts } = step;
  if (statusOf(step) === "live") return [...premises, ...undercuts.flatMap(settlers)];
  const ways = [
    ...premises.filter(({ label }) => label === "out").map((premise) => [premise]),
    ...undercuts.filter((undercut) => statusOf(undercut) === "live").map(settlers),
  ];
  const last = (way: readonly ClaimNode[]): number => Math.max(...way.map(({ round }) => round));
  return ways.toSorted((a, b) => last(a) - last(b))[0] ?? [];
}

function answered(attack: StepNode): Answered | null {
  const [first, ...rest] = statusOf(attack) === "dead" ? settlers(attack) : [];
  return first === undefined ? null : { attack: { ...named(attack), further: rest.map(({ id }) => id) }, by: first.id };
}

function expected<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A claim is out without a live attack: the labelling is wrong.");
  return value;
}
