import type { Id } from "../claims/model/index.ts";
import type { Step } from "./graph.ts";
import type { Judgement } from "./labelling.ts";
import { endsOf, rivalsOf, type ClaimNode, type LabelledGraph, type StepNode } from "./nodes.ts";
import { named } from "./why.ts";

/** What becomes of a claim: a label, or `unsupported` if nothing that supports it can stand, so that only a judgement of its own makes it stand. */
export type Fate = "in" | "out" | "unsupported";

/** How a claim bears on the nearest position above it by its judgement, or what bears on it if it is not judged or below no position. */
export interface Bearing {
  /** From the claim up to the position, which is the conclusion of the last step. */
  readonly path: readonly Step[];
  /** The claim itself if the path is empty. */
  readonly position: Id;
  /** What becomes of the position with the `further` judgements; null if none would change it by way of this claim. Without a path the claim's own judgement doesn't count. */
  readonly fate: Fate | null;
  readonly further: readonly { readonly claim: Id; readonly judgement: Judgement; readonly isMade: boolean }[];
}

/** A claim above the judged one, and what it takes to change it. */
interface Reached {
  readonly claim: ClaimNode;
  /** The fate of the judged claim and of those from there up to this one. */
  readonly fates: ReadonlyMap<ClaimNode, Fate>;
  readonly path: readonly StepNode[];
  readonly further: Judged;
}

type Judged = ReadonlyMap<ClaimNode, Judgement>;

/** Judgements that something takes; null if nothing would do. */
type Needs = readonly (readonly [ClaimNode, Judgement])[] | null;

/**
 * The bearing of the claim at `place`. The nearest position is the one with the fewest steps and judgements between (Dijkstra
 * 1959). What each step takes is found greedily, so the whole is tried, and undone.
 */
export function bearingOf({ graph, labelling, nodeAt }: LabelledGraph, place: number): Bearing {
  const start = nodeAt(place);
  const positions = new Set(graph.positions);
  const own = start.judgement === "reject" ? "out" : "in";
  const comesTrue = ({ claim, fates, further }: Reached): boolean => {
    const fate = fates.get(claim);
    const tried = [...further].filter(([{ judgement }]) => judgement === null);
    for (const [judged, judgement] of tried) labelling.judge(judged.place, judgement);
    const isTrue = fate === "unsupported" || claim.label === fate;
    for (const [judged] of tried) labelling.judge(judged.place, null);
    return isTrue;
  };
  const isGoal = ({ claim, further }: Reached): boolean =>
    claim !== start && positions.has(claim.place) && !further.has(claim);
  const alone = (): Reached => {
    const { judgement } = start;
    labelling.judge(place, null);
    const needs = own === "in" ? toStand(start) : least(start.attacks, new Map());
    const reached = { claim: start, fates: new Map([[start, own]] as const), path: [], further: new Map(needs) };
    const isTrue = needs !== null && comesTrue(reached);
    labelling.judge(place, judgement);
    return isTrue ? reached : { ...reached, fates: new Map(), further: new Map() };
  };
  const begin: Reached = { claim: start, fates: new Map([[start, own]]), path: [], further: new Map() };
  const above =
    start.judgement &&
    (nearest(begin, changedNext, (reached) => isGoal(reached) && comesTrue(reached)) ?? nearest(begin, next, isGoal));
  const { claim, fates, path, further } = above ?? alone();
  return {
    path: path.map(named),
    position: claim.id,
    fate: fates.get(claim) ?? null,
    further: [...further].map(([{ id, judgement: made }, judgement]) => {
      return { claim: id, judgement, isMade: made === judgement };
    }),
  };
}

/** What would make a claim stand without a judgement of its own; null for one without supports. */
function toStand(claim: ClaimNode): Needs {
  const fates = new Map();
  return claim.supports.length === 0 ? null : all([...toFree(claim, fates), toCarry(claim, fates)]);
}

function nearest(
  begin: Reached,
  further: (reached: Reached) => readonly Reached[],
  isFound: (reached: Reached) => boolean,
): Reached | null {
  const seen = new Set<string>();
  let queue: readonly Reached[] = [begin];
  for (;;) {
    const [reached, ...rest] = queue;
    if (reached === undefined) return null;
    queue = rest;
    const key = `${reached.claim.place} ${reached.fates.get(reached.claim) ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isFound(reached)) return reached;
    queue = [...rest, ...further(reached)].toSorted((a, b) => distance(a) - distance(b));
  }
}

/** The number of steps, and of judgements yet to make. */
function distance({ path, further }: Reached): number {
  return path.length + [...further.keys()].filter(({ judgement }) => judgement === null).length;
}

/** The claims one step further up. */
function next({ claim, path, ...rest }: Reached): readonly Reached[] {
  return claim.endOf.map((step) => ({ ...rest, claim: step.conclusion, path: [...path, step] }));
}

/** The claims one step further up that would change, with what that takes. */
function changedNext({ claim, fates, path, further }: Reached): readonly Reached[] {
  return claim.endOf.flatMap((step): readonly Reached[] => {
    const { conclusion } = step;
    if (conclusion.judgement !== null || fates.has(conclusion)) return [];
    const [fate, needs] = effect(claim, step, fates);
    const judged = needs && together(further, needs);
    const reached = { claim: conclusion, fates: new Map([...fates, [conclusion, fate]]), path: [...path, step] };
    return judged ? [{ ...reached, further: judged }] : [];
  });
}

/** The judgements with others; null if a claim would be both accepted and rejected. */
function together(further: Judged, needs: NonNullable<Needs>): Judged | null {
  const isContrary = needs.some(([claim, judgement]) => (further.get(claim) ?? judgement) !== judgement);
  return isContrary ? null : new Map([...further, ...needs]);
}

type Fates = Reached["fates"];

/** What a step does to its conclusion by the fate of one of its ends, and what that takes. */
function effect(claim: ClaimNode, step: StepNode, fates: Fates): readonly [Fate, Needs] {
  const { kind, conclusion } = step;
  const side = sideOf(claim, step, fates);
  const isStopped = endsOf(step).some((end) => end !== claim && sideOf(end, step, fates) === "against");
  if (side === "open" || isStopped) return ["out", null];
  if (side === "for")
    return kind === "attack"
      ? ["out", toMakeLive(step, fates)]
      : ["in", all([toMakeLive(step, fates), ...toFree(conclusion, fates)])];
  if (kind === "inference") return ["unsupported", all(conclusion.supports.map((support) => toStop(support, fates)))];
  const isOpen = fates.get(claim) === "unsupported";
  return ["in", isOpen ? null : all([...toFree(conclusion, fates), toCarry(conclusion, fates)])];
}

/** Whether an end of a step is for the step, as a premise that is in and an undercutter that is out, or against it. */
function sideOf(end: ClaimNode, { premises }: StepNode, fates: Fates): "for" | "against" | "open" {
  const isPremise = premises.includes(end);
  const label = fates.get(end) ?? end.label;
  if (label === "undecided" || (label === "unsupported" && !isPremise)) return "open";
  return (label === "in") === isPremise ? "for" : "against";
}

/** What makes a step live. Judgements that already do so are part of it. */
function toMakeLive(step: StepNode, fates: Fates): Needs {
  const ends = endsOf(step);
  if (ends.some((end) => sideOf(end, step, fates) === "against")) return null;
  return ends
    .filter((end) => !fates.has(end) && (end.judgement !== null || end.label === "undecided"))
    .map((end) => [end, step.premises.includes(end) ? "accept" : "reject"]);
}

/** What makes a step dead: one of its premises or else one of its undercutters. */
function toStop(step: StepNode, fates: Fates): Needs {
  const ends = endsOf(step);
  const against = ends.filter((end) => sideOf(end, step, fates) === "against");
  if (against.some((end) => fates.has(end) || end.judgement === null)) return [];
  const end = against[0] ?? ends.find((one) => !fates.has(one) && one.label === "undecided");
  return end === undefined ? null : [[end, step.premises.includes(end) ? "reject" : "accept"]];
}

/** What keeps a claim from being out: no attack is live, and no rival in. */
function toFree(claim: ClaimNode, fates: Fates): readonly Needs[] {
  const rivals = rivalsOf(claim).map((rival): Needs => {
    if (rival.label === "in") return null;
    return rival.judgement === null && rival.label === "out" ? [] : [[rival, "reject"]];
  });
  return [...claim.attacks.map((attack) => toStop(attack, fates)), ...rivals];
}

/** What supports a claim, or its own acceptance if nothing does. */
function toCarry(claim: ClaimNode, fates: Fates): Needs {
  return claim.supports.length === 0 ? [[claim, "accept"]] : least(claim.supports, fates);
}

/** What makes one of several steps live: the one that takes least. */
function least(steps: readonly StepNode[], fates: Fates): Needs {
  const ways = steps.flatMap((step) => {
    const needs = toMakeLive(step, fates);
    return needs ? [needs] : [];
  });
  return ways.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

function all(needs: readonly Needs[]): Needs {
  return needs.some((each) => each === null) ? null : needs.flatMap((each) => each ?? []);
}
