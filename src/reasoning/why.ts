import type { Id, Label } from "../claims/model/index.ts";
import type { Default } from "./labelling.ts";
import { rivalsOf, statusOf, type ClaimNode, type StepNode } from "./nodes.ts";
import { mapWords } from "../words/browser.ts";
import type { Tension } from "./tensions.ts";

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

/** A label as a reader reads it, after the name of a claim. */
export const labelInWords = (label: Label): string => mapWords.standing.label[label];

/** How a sentence names a claim: by its id, by its sentence in quotation marks, … */
export type NameClaim = (id: Id) => string;

/** The reader or person whose judgements count, as sentences name them. */
export interface Judge {
  /** `you accept “…”`; `you accept it` for null. */
  readonly accepts: (claim: string | null) => string;
  /** `you reject “…”`; `you reject it` for null. */
  readonly rejects: (claim: string | null) => string;
  /** What a claim waits for if nothing else can decide it: `your judgement`. */
  readonly judgement: string;
}

/** The reader. */
export const you = (): Judge => mapWords.standing.you;

/** Why a claim has its label, without a full stop: to be read after `stands: ` and the like. */
export function whyInWords(why: Why, name: NameClaim, judge = you()): string {
  const named = (ids: readonly Id[]): readonly string[] => [...new Set(ids)].map(name);
  switch (why.kind) {
    case "judged":
      return (why.label === "in" ? judge.accepts : judge.rejects)(null);
    case "attacked":
      return mapWords.standing.why.attacked(named(why.by.premises));
    case "excluded":
      return mapWords.standing.why.excluded(name(why.by));
    case "carried": {
      const isUndercut = ({ attack, by }: Answered): boolean => !attack.premises.includes(by);
      const undercutters = named(why.answered.filter(isUndercut).map(({ by }) => by));
      const attackers = named(why.answered.filter((one) => !isUndercut(one)).map(({ by }) => by));
      const reasons = [
        ...(why.by ? [mapWords.standing.why.supported(named(why.by.premises))] : []),
        ...(attackers.length > 0 ? [mapWords.standing.why.attackersAnswered(attackers)] : []),
        ...(undercutters.length > 0 ? [mapWords.standing.why.attacksUndercut(undercutters)] : []),
      ];
      return reasons.length === 0
        ? mapWords.standing.why.unopposed
        : reasons.reduce((first, second) => mapWords.standing.why.also(first, second));
    }
    case "waits": {
      const { attacks, supports, rivals, lacks } = why;
      const ends = (steps: readonly Step[], end: "premises" | "undercutters" | "further"): readonly string[] =>
        named(steps.flatMap((step) => step[end]));
      const awaited = (
        [
          [mapWords.standing.waitsFor.attackers, ends(attacks, "premises")],
          [mapWords.standing.waitsFor.attackUndercutters, ends(attacks, "undercutters")],
          [mapWords.standing.waitsFor.supporters, ends(supports, "premises")],
          [mapWords.standing.waitsFor.supportUndercutters, ends(supports, "undercutters")],
          [mapWords.standing.waitsFor.furtherUndercutters, ends([...attacks, ...supports], "further")],
          [mapWords.standing.waitsFor.rivals, named(rivals)],
        ] as const
      ).flatMap(([say, names]) => (names.length === 0 ? [] : [say(names)]));
      const forWhat = lacks === "judgement" ? [judge.judgement, ...awaited] : awaited;
      const parts = [
        ...(lacks === "support" ? [mapWords.standing.why.unsupported] : []),
        ...(forWhat.length > 0
          ? [mapWords.standing.why.waits(forWhat.reduce((first, second) => mapWords.standing.why.andOn(first, second)))]
          : []),
      ];
      return parts.length === 0 ? "" : parts.reduce((first, second) => mapWords.standing.why.also(first, second));
    }
  }
}

/** A tension as a sentence. */
export function tensionInWords(tension: Tension, name: NameClaim, judge = you()): string {
  return capitalised(inWords(tension, name, judge));
}

function inWords(tension: Tension, name: NameClaim, judge: ReturnType<typeof you>): string {
  const claim = name(tension.claim);
  const say = mapWords.standing.tension;
  switch (tension.kind) {
    case "accepted-under-attack":
      return say.acceptedUnderAttack(judge.accepts(claim), tension.by.premises.map(name));
    case "rejected-though-carried":
      return say.rejectedThoughSupported(judge.rejects(claim), tension.by.premises.map(name));
    case "out-despite-premises": {
      const { by, why } = tension;
      const { length } = by.premises;
      const accepts = judge.accepts(say.premises(length, claim));
      const undercutters = by.undercutters.map(name);
      return why.kind === "judged"
        ? say.rejectedDespitePremises(accepts, judge.rejects(null), length + 1, undercutters)
        : say.answeredDespitePremises(accepts, whyInWords(why, name, judge), undercutters);
    }
    case "both-accepted":
      return say.bothAccepted(judge.accepts(say.both(claim, name(tension.other))));
  }
}

export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
