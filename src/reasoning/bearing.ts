import type { Id, Label } from "../claims/model/index.ts";
import type { Judgement } from "./judgements.ts";
import { endsOf, rivalsOf, statusOf, type ClaimNode, type LabelledGraph, type StepNode } from "./nodes.ts";
import { named, type Step } from "./why.ts";

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
    const needs = own === "in" ? toStand(start) : least(start.attacks.map((attack) => toMakeLive(attack, new Map())));
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

/** What a step does to its conclusion by the fate of one of its claims, and what that takes. */
function effect(claim: ClaimNode, step: StepNode, fates: Fates): readonly [Fate, Needs] {
  const { kind, conclusion } = step;
  const turned = turn(claim, step, fates);
  if (turned === null) return ["out", null];
  const [status, needs] = turned;
  if (status === "live") return kind === "attack" ? ["out", needs] : ["in", all([needs, ...toFree(conclusion, fates)])];
  const others = conclusion.supports.filter((support) => support !== step);
  if (kind === "inference")
    return ["unsupported", all([needs, ...others.map((support) => toMakeDead(support, fates))])];
  const isOpen = fates.get(claim) === "unsupported";
  return ["in", isOpen ? null : all([needs, ...toFree(conclusion, fates, step), toCarry(conclusion, fates)])];
}

/** Whether the fate of a claim makes a step live or dead, with what that takes; null if it does neither, or something else has done so. */
function turn(claim: ClaimNode, step: StepNode, fates: Fates): readonly ["live" | "dead", Needs] | null {
  const { premises, undercuts } = step;
  const isSettled = premises.some((premise) => premise !== claim && fateOf(premise, fates) === "out");
  if (isSettled || undercuts.some((undercut) => !has(undercut, claim) && statusOf(undercut) === "live")) return null;
  if (premises.includes(claim)) return fates.get(claim) === "in" ? ["live", toMakeLive(step, fates)] : ["dead", []];
  const own = undercuts.find((undercut) => has(undercut, claim));
  const [status, needs] = (own && turn(claim, own, fates)) ?? [];
  if (status === undefined || needs === undefined || fates.get(claim) === "unsupported") return null;
  return status === "live" ? ["dead", needs] : ["live", all([needs, toMakeLive(step, fates)])];
}

const has = (step: StepNode, claim: ClaimNode): boolean => endsOf(step).includes(claim);

const fateOf = (claim: ClaimNode, fates: Fates): Fate | Label => fates.get(claim) ?? claim.label;

/** What makes a step live. Judgements that already do so are part of it. */
function toMakeLive({ premises, undercuts }: StepNode, fates: Fates): Needs {
  return all([
    ...premises.map((premise) => toLabel(premise, "accept", fates)),
    ...undercuts.map((undercut) => toMakeDead(undercut, fates)),
  ]);
}

/** What makes a step dead: one of its premises or else one of its undercuts. */
function toMakeDead({ premises, undercuts }: StepNode, fates: Fates): Needs {
  return least([
    ...premises.map((premise) => toLabel(premise, "reject", fates)),
    ...undercuts.map((undercut) => toMakeLive(undercut, fates)),
  ]);
}

/** What gives a claim the label of a judgement. A fate does, and so does what is not judged. */
function toLabel(claim: ClaimNode, judgement: Judgement, fates: Fates): Needs {
  const fate = fateOf(claim, fates);
  if (fate === "undecided") return [[claim, judgement]];
  if ((fate === "in") !== (judgement === "accept")) return null;
  return fates.has(claim) || claim.judgement === null ? [] : [[claim, judgement]];
}

/** What keeps a claim from being out: no other attack is live, and no rival in. */
function toFree(claim: ClaimNode, fates: Fates, except?: StepNode): readonly Needs[] {
  const rivals = rivalsOf(claim).map((rival): Needs => {
    if (rival.label === "in") return null;
    return rival.judgement === null && rival.label === "out" ? [] : [[rival, "reject"]];
  });
  const attacks = claim.attacks.filter((attack) => attack !== except);
  return [...attacks.map((attack) => toMakeDead(attack, fates)), ...rivals];
}

/** What supports a claim, or its own acceptance if nothing does. */
function toCarry(claim: ClaimNode, fates: Fates): Needs {
  return claim.supports.length === 0
    ? [[claim, "accept"]]
    : least(claim.supports.map((support) => toMakeLive(support, fates)));
}

/** Of several ways the one that takes least; of those that take as much, one that is taken already. */
function least(ways: readonly Needs[]): Needs {
  const yetToMake = (way: NonNullable<Needs>): number => way.filter(([{ judgement }]) => judgement === null).length;
  const open = ways.filter((way) => way !== null);
  return open.toSorted((a, b) => a.length - b.length || yetToMake(a) - yetToMake(b))[0] ?? null;
}

function all(needs: readonly Needs[]): Needs {
  return needs.some((each) => each === null) ? null : needs.flatMap((each) => each ?? []);
}
