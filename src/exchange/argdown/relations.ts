import { ArgdownTypes, RelationType } from "@argdown/core";
import type { IArgument, IEquivalenceClass, IInference, IRelation } from "@argdown/core";
import type { ExchangeStep } from "../common/each-step-once.ts";
import type { ExchangePlace, ExchangeRelation, Key } from "../common/graph.ts";
import { isRecord } from "./claim-data.ts";
import type { Element } from "./elements.ts";
import { isClaim, type KeyOf, type Lose } from "./reading.ts";
import type { WrittenStep } from "./written-steps.ts";

/** The line of a relation, and whether it is that of the words of the claim that it starts from. */
export function lineOf(
  { from, occurrences }: IRelation,
  elements: ReadonlyMap<Key, Element>,
  keyOf: KeyOf,
): { readonly line: number; readonly isHome: boolean } {
  const lines = occurrences.map(({ startLine = 1 }) => startLine);
  const own = from === undefined || from.type === ArgdownTypes.INFERENCE ? undefined : elements.get(keyOf(from))?.line;
  const home = lines.find((line) => line === own);
  return { line: home ?? lines[0] ?? 1, isHome: home !== undefined };
}

export function singleStep(
  { from, to, relationType }: IRelation,
  keyOf: KeyOf,
  place: ExchangePlace,
  lose: Lose,
): readonly ExchangeStep[] {
  const kind =
    relationType === RelationType.SUPPORT || relationType === RelationType.ENTAILS
      ? "supports"
      : relationType === RelationType.ATTACK
        ? "attacks"
        : null;
  if (kind === null || !isClaim(from)) return [];
  if (isClaim(to)) return [{ kind, from: [keyOf(from)], to: keyOf(to), place }];
  // An attack on written premises as a whole is an undercut: see below.
  if (kind === "supports") lose("whole-argument", from.title ?? "", place.line);
  return [];
}

interface Undercutting {
  readonly keyOf: KeyOf;
  readonly homes: ReadonlyMap<Key, Key>;
  readonly steps: readonly WrittenStep[];
  readonly place: ExchangePlace;
  readonly lose: Lose;
}

/**
 * An undercut of an argument denies its step; the data of the undercut may name the premise (`premise`). What attacks an argument with
 * written premises as a whole is taken for an undercut.
 */
export function undercutOf(
  { from, to, relationType }: IRelation,
  { keyOf, homes, steps, place, lose }: Undercutting,
): readonly ExchangeRelation[] {
  if (
    !isClaim(from) ||
    to === undefined ||
    (relationType !== RelationType.UNDERCUT && relationType !== RelationType.ATTACK)
  )
    return [];
  const key = keyOf(from);
  if (isClaim(to)) {
    if (relationType === RelationType.ATTACK) return [];
    const conclusion = homes.get(keyOf(to));
    if (conclusion !== undefined) return [{ kind: "undercuts", from: key, premise: keyOf(to), conclusion, place }];
    lose("undercut", from.title ?? "", place.line);
    return [{ kind: "attacks", from: [key], to: keyOf(to), place }];
  }
  const last = steps.findLast(({ argument, conclusionIndex }) => isStepOf(to, argument, conclusionIndex));
  // Each premise states the step; the first one stands for all.
  const step = steps.find((each) => each.argument === last?.argument && each.conclusionIndex === last.conclusionIndex);
  if (relationType === RelationType.ATTACK || step === undefined) lose("whole-argument", from.title ?? "", place.line);
  const named = premiseAt(from, place.line);
  const premise =
    step?.relation.from.find((each) => each === named && each !== key) ??
    step?.relation.from.find((each) => each !== key);
  if (named !== "" && premise !== named) lose("data", `premise: ${named}`, place.line);
  return step === undefined || premise === undefined
    ? []
    : [{ kind: "undercuts", from: key, premise, conclusion: step.relation.to, place }];
}

/** The premise below which a claim says, on a line, that its undercut stands; "" for none. */
function premiseAt({ members }: IEquivalenceClass | IArgument, line: number): Key {
  const data: unknown = members.find(({ startLine }) => startLine === line)?.data;
  return isRecord(data) && typeof data["premise"] === "string" ? data["premise"] : "";
}

const isStepOf = (to: IInference | IArgument | IEquivalenceClass, argument: string, conclusionIndex: number): boolean =>
  to.type === ArgdownTypes.INFERENCE
    ? to.argumentTitle === argument && to.conclusionIndex === conclusionIndex
    : to.type === ArgdownTypes.ARGUMENT && to.title === argument;

/** Contradiction has no direction: each claim attacks the other. */
export function bothWays(
  { from, to, relationType }: IRelation,
  keyOf: KeyOf,
  place: ExchangePlace,
  lose: Lose,
): readonly ExchangeRelation[] {
  if (
    (relationType !== RelationType.CONTRADICTORY && relationType !== RelationType.CONTRARY) ||
    !isClaim(from) ||
    !isClaim(to)
  )
    return [];
  lose("equivalence", `${from.title ?? ""} >< ${to.title ?? ""}`, place.line);
  const [one, other] = [keyOf(from), keyOf(to)];
  return [
    { kind: "attacks", from: [one], to: other, place },
    { kind: "attacks", from: [other], to: one, place },
  ];
}
