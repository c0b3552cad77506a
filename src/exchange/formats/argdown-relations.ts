import {
  ArgdownTypes,
  isConclusion,
  RelationType,
  type IArgdownResponse,
  type IArgument,
  type IEquivalenceClass,
  type IRelation,
} from "@argdown/core";
import type { StepPath } from "../../claims/model/step-path.ts";
import {
  mostNested,
  mostPremises,
  type ExchangePlace,
  type ExchangeRelation,
  type ExchangeStep,
  type Key,
} from "../graph.ts";
import type { LossKind } from "../losses.ts";
import { dataIn } from "./argdown-data.ts";

/** What is read of the result of the parser. */
export type ArgdownModel = Pick<
  IArgdownResponse,
  "statements" | "arguments" | "relations" | "sections" | "frontMatter"
>;

/** A statement or an argument, which both can be claims. */
export type Element = IEquivalenceClass | IArgument;

/** What is needed to read any part of a file. */
export interface Reading {
  /** The place of a line and column, both from 1, in the file. */
  readonly placeAt: (line: number, column: number) => ExchangePlace;
  /** Takes down what is lost on a line. */
  readonly lose: (kind: LossKind, words: string, line?: number) => void;
  /** The key of a statement or an argument, by which relations name it. */
  readonly keyOf: (element: Element) => Key;
}

/** What a relation may have at an end. */
type Node = NonNullable<IRelation["to"]>;

const isClaim = (end: IRelation["from"]): end is Element =>
  end !== undefined &&
  (end.type === ArgdownTypes.EQUIVALENCE_CLASS || (end.type === ArgdownTypes.ARGUMENT && end.pcs.length === 0));

/** A relation as it is stated, and whether that is where the words of the claim stand that states it. */
interface Stated<R extends ExchangeRelation = ExchangeRelation> {
  readonly relation: R;
  readonly isHome: boolean;
}

/** What stands with the words of a claim decides its place, so it comes first. */
const homesFirst = <R extends ExchangeRelation>(stated: readonly Stated<R>[]): readonly R[] =>
  stated.toSorted(byHome).map(({ relation }) => relation);

const byHome = (a: Pick<Stated, "isHome">, b: Pick<Stated, "isHome">): number => Number(b.isHome) - Number(a.isHome);

/** What a node, a claim or an argument that stands for a step, replies to: a claim, or the path of a step. */
interface Home {
  readonly node: Key;
  readonly isHome: boolean;
  readonly target: () => readonly [Key, ...Key[]] | undefined;
}

/** A step of written premises, with the argument that it belongs to and the place of its conclusion there. */
interface WrittenStep extends Stated<ExchangeStep>, Home {
  readonly argument: string;
  readonly conclusionIndex: number;
}

/**
 * Arguments that stand for a step of a claim, each with that claim and its relation to them: it supports them, they have
 * no words, and their name begins with its own and with what they reply to, such as `a against b`.
 */
export function stepArguments({ relations = [] }: ArgdownModel) {
  const found = new Map<Node, { readonly claim: Element; readonly relation: IRelation }>();
  const statedBy = Map.groupBy(relations, ({ from }) => from);
  for (const relation of relations) {
    const { from: claim, to: step, relationType } = relation;
    if (relationType !== RelationType.SUPPORT || !isClaim(claim) || step?.type !== ArgdownTypes.ARGUMENT) continue;
    const isNamed = statedBy.get(step)?.some(({ to: end }) => {
      const target = end === undefined || end.type === ArgdownTypes.INFERENCE ? "" : (end.title ?? "");
      return ["for", "against"].some((word) => step.title?.startsWith(`${claim.title ?? ""} ${word} ${target}`));
    });
    if (isNamed && isClaim(step) && step.members.every(({ text = "" }) => text.trim() === ""))
      found.set(step, { claim, relation });
  }
  return found;
}

/** The replies between claims, and the contradictions, which have no direction. `lines`: where the words of each stand. */
export function relationsIn(
  model: ArgdownModel,
  ownSteps: ReturnType<typeof stepArguments>,
  lines: ReadonlyMap<Key, number>,
  { keyOf, placeAt, lose }: Reading,
): Readonly<Record<"replies" | "symmetric", readonly ExchangeRelation[]>> {
  const written = Object.values(model.arguments ?? {}).filter(({ pcs }) => pcs.length > 0);
  const steps = written.flatMap((argument) => stepsOf(argument, model, lines, { keyOf, placeAt, lose }));
  const claimOf = (element: Element): Element => ownSteps.get(element)?.claim ?? element;
  const inOrder = (model.relations ?? [])
    .flatMap((relation) => {
      const { from: node, to, relationType } = relation;
      if (!isClaim(node) || to === undefined || ownSteps.get(to)?.relation === relation) return [];
      const from = claimOf(node);
      const key = keyOf(from);
      // A claim may undercut linked premises at several of them, which its data name.
      const premiseAt = (line: number): unknown =>
        dataIn(node.members.find(({ startLine }) => startLine === line)?.data)["premise"];
      const homeOf = (stated: readonly number[]) => stated.find((each) => each === lines.get(key));
      const ofPremise = homeOf(linesOf(ownSteps.get(node)?.relation));
      return [...Map.groupBy(linesOf(relation), premiseAt)].map(([premise, stated]) => {
        const home = homeOf(stated);
        const line = home ?? stated[0] ?? 1;
        const isHome = (home ?? ofPremise) !== undefined;
        return { node: keyOf(node), from, key, to, relationType, premise, line, isHome, place: placeAt(line, 1) };
      });
    })
    .toSorted((a, b) => byHome(a, b) || a.line - b.line);
  type Reply = (typeof inOrder)[number];
  const isStatedClaim = (end: Node): end is Element => isClaim(end) && !ownSteps.has(end);
  const isSupport = ({ relationType }: Pick<Reply, "relationType">): boolean =>
    relationType === RelationType.SUPPORT || relationType === RelationType.ENTAILS;
  const isAttack = ({ relationType }: Pick<Reply, "relationType">): boolean => relationType === RelationType.ATTACK;

  const single = inOrder.flatMap((each) => {
    const { node, key, to, isHome, place } = each;
    if (!(isSupport(each) || isAttack(each)) || !isStatedClaim(to)) return [];
    const kind = isSupport(each) ? "supports" : "attacks";
    const relation: ExchangeStep = { kind, from: [key], to: keyOf(to), place };
    return [{ node, relation, isHome, target: (): readonly [Key] => [relation.to] }];
  });
  const ofUndercuts = inOrder
    .filter((each) => each.relationType === RelationType.UNDERCUT || (isAttack(each) && !isStatedClaim(each.to)))
    .map((each) => ({ ...each, target: () => deniedBy(each) }));

  /** What gives each claim its place, and each argument that stands for a step its end. */
  const homes = new Map<Key, Home>();
  for (const home of [...single, ...steps, ...ofUndercuts].toSorted(byHome))
    if (!homes.has(home.node)) homes.set(home.node, home);
  const paths = new Map<Key, StepPath<Key>>();
  let nested = 0;
  /** The path of the step that an element stands for: undefined if there is none, it is in a circle, or too long. */
  function pathOf(element: Element): StepPath<Key> | undefined {
    const node = keyOf(element);
    if (paths.has(node) || nested >= mostNested) return paths.get(node);
    nested += 1;
    const target = homes.get(node)?.target();
    nested -= 1;
    if (target && target.length < mostNested) paths.set(node, [keyOf(claimOf(element)), ...target]);
    return paths.get(node);
  }
  /** The step that an undercut denies: of linked premises, at the one that its data name or at the first. */
  function deniedBy({ key, to, premise }: Reply): StepPath<Key> | undefined {
    if (isClaim(to)) return pathOf(to);
    const last = steps.findLast((step) => isStepOf(to, step));
    // Each premise states the step; the first one stands for all.
    const step = steps.find(
      (each) => each.argument === last?.argument && each.conclusionIndex === last.conclusionIndex,
    );
    const premises = step?.relation.from.filter((each) => each !== key) ?? [];
    const at = premises.find((each) => each === premise) ?? premises[0];
    return step && at !== undefined ? [at, step.relation.to] : undefined;
  }

  const undercuts = ofUndercuts.flatMap((each): readonly Stated[] => {
    const { key, from, to, premise, line, isHome, place } = each;
    const path = each.target();
    // What attacks or supports an argument as a whole has no place on a map; an attack is taken for an undercut.
    if (path !== undefined) {
      if (isAttack(each)) lose("whole-argument", from.title ?? "", line);
      if (typeof premise === "string" && path[0] !== premise) lose("data", `premise: ${premise}`, line);
      return [{ relation: { kind: "undercuts", from: key, path, place }, isHome }];
    }
    lose(isClaim(to) ? "undercut" : "whole-argument", from.title ?? "", line);
    return isClaim(to) ? [{ relation: { kind: "attacks", from: [key], to: keyOf(claimOf(to)), place }, isHome }] : [];
  });
  for (const each of inOrder)
    if (isSupport(each) && !isStatedClaim(each.to)) lose("whole-argument", each.from.title ?? "", each.line);
  const symmetric = inOrder.flatMap(({ from, key, to, relationType, line, place }): readonly ExchangeRelation[] => {
    const isSymmetric = relationType === RelationType.CONTRADICTORY || relationType === RelationType.CONTRARY;
    if (!isSymmetric || !isStatedClaim(to)) return [];
    lose("equivalence", `${from.title ?? ""} >< ${to.title ?? ""}`, line);
    const other = keyOf(to);
    return [
      { kind: "attacks", from: [key], to: other, place },
      { kind: "attacks", from: [other], to: key, place },
    ];
  });
  return { replies: homesFirst([...single, ...undercuts, ...steps]), symmetric };
}

/** Each inference, once for each premise: from the premises since the last one, and its conclusion. */
function stepsOf(
  argument: IArgument,
  { statements = {} }: ArgdownModel,
  lines: ReadonlyMap<Key, number>,
  { keyOf, placeAt, lose }: Reading,
): readonly WrittenStep[] {
  const { title = "" } = argument;
  const steps: WrittenStep[] = [];
  let premises: { readonly key: Key; readonly line: number }[] = [];
  for (const [conclusionIndex, statement] of argument.pcs.entries()) {
    const element = statements[statement.title ?? ""];
    const key = element === undefined ? (statement.title ?? "") : keyOf(element);
    const inference = isConclusion(statement) ? statement.inference : undefined;
    if (inference !== undefined) {
      const { inferenceRules = [], startLine = 1 } = inference;
      const data: unknown = inference.data;
      for (const rule of inferenceRules) lose("inference-rule", rule, startLine);
      if (data !== undefined && data !== null) lose("data", `inference of ${title}`, startLine);
      // What has too many is refused as a whole, so one says it for all.
      for (const { key: premise, line } of premises.length > mostPremises ? premises.slice(0, 1) : premises) {
        const others = premises.map((each) => each.key).filter((other) => other !== premise);
        const relation = {
          kind: "supports",
          from: [premise, ...others],
          to: key,
          place: placeAt(startLine, 1),
        } as const;
        const isHome = lines.get(premise) === line;
        steps.push({ argument: title, conclusionIndex, relation, node: premise, isHome, target: () => [key] });
      }
      premises = [];
    }
    premises.push({ key, line: statement.startLine ?? 1 });
  }
  return steps;
}

const linesOf = (relation: IRelation | undefined): readonly number[] =>
  relation?.occurrences.map(({ startLine = 1 }) => startLine) ?? [];

const isStepOf = (to: Node, { argument, conclusionIndex }: WrittenStep): boolean =>
  to.type === ArgdownTypes.INFERENCE
    ? to.argumentTitle === argument && to.conclusionIndex === conclusionIndex
    : to.type === ArgdownTypes.ARGUMENT && to.title === argument;
