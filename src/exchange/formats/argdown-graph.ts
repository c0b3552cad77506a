import {
  ArgdownTypes,
  type ISection,
  RangeType,
  type IArgument,
  type IEquivalenceClass,
  isConclusion,
  RelationType,
  type IInference,
  type IRelation,
  type IArgdownResponse,
} from "@argdown/core";
import type {
  ExchangeGraph,
  ExchangeRelation,
  Key,
  ExchangeClaim,
  ExchangeUse,
  ExchangeQuestion,
  ExchangeStep,
  ExchangePlace,
} from "../graph.ts";
import type { Loss, LossKind } from "../losses.ts";
import { isRecord, claimData } from "./argdown-data.ts";

/** What is read of the result of the parser. */
export type ArgdownModel = Pick<
  IArgdownResponse,
  "statements" | "arguments" | "relations" | "sections" | "frontMatter"
>;

/** The place of a line and column, both from 1, in the file. */
type PlaceAt = (line: number, column: number) => ExchangePlace;

/** Takes down what is lost. */
type Lose = (kind: LossKind, words: string, line?: number) => void;

/** The key of a statement or an argument, by which relations name it. */
type KeyOf = (element: IEquivalenceClass | IArgument) => Key;

const isClaim = (end: IRelation["from"]): end is IEquivalenceClass | IArgument =>
  end !== undefined &&
  (end.type === ArgdownTypes.EQUIVALENCE_CLASS || (end.type === ArgdownTypes.ARGUMENT && end.pcs.length === 0));

/**
 * The graph of a file in Argdown. Statements and arguments without written premises are claims; written premises and
 * conclusions are steps. What replies to nothing answers the question that the heading above it is.
 */
export function graphOfArgdown(model: ArgdownModel, placeAt: PlaceAt, losses: Loss[]): ExchangeGraph {
  const lose: Lose = (kind, words, line = 1) => void losses.push({ kind, words, place: placeAt(line, 1) });
  const statements = Object.values(model.statements ?? {});
  const allArguments = Object.values(model.arguments ?? {});
  const written = allArguments.filter(({ pcs }) => pcs.length > 0);
  for (const argument of written)
    for (const { text, startLine } of argument.members)
      if ((text ?? "").trim() !== "") lose("description", text ?? "", startLine);

  const titles = new Set(statements.map(({ title }) => title));
  const keyOf: KeyOf = (element) =>
    element.type === ArgdownTypes.ARGUMENT && titles.has(element.title) ? `<${element.title}>` : (element.title ?? "");
  const sections = allSections(model.sections ?? []);
  const known = new Set(sections.map(({ section }) => section));
  const isKnown = (section: ISection): boolean => known.has(section);
  const elements = [...statements, ...allArguments.filter(({ pcs }) => pcs.length === 0)]
    .map((each) => elementOf(each, keyOf(each), isKnown, placeAt, lose))
    .toSorted((a, b) => a.claim.place.line - b.claim.place.line || a.claim.place.column - b.claim.place.column);
  const byKey = new Map(elements.map((element) => [element.key, element]));

  const steps = written.flatMap((argument) => stepsOf(argument, keyOf, model, placeAt, lose));
  const stated = (model.relations ?? []).map((relation) => ({ relation, ...lineOf(relation, byKey, keyOf) }));
  // What stands with the words of a claim decides its place, so it comes first.
  const inOrder = stated.toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || a.line - b.line);
  const single = inOrder.map(({ relation, line, isHome }) => ({
    stated: singleStep(relation, keyOf, placeAt(line, 1), lose),
    isHome,
  }));
  const linked = steps.map((step) => ({ stated: [step.relation], isHome: isHomeOf(step, byKey) }));
  const homes = new Map<Key, Key>();
  for (const { stated } of [...single, ...linked].toSorted((a, b) => Number(b.isHome) - Number(a.isHome)))
    for (const { from, to } of stated) if (!homes.has(from[0] ?? "")) homes.set(from[0] ?? "", to);
  const undercuts = inOrder.map(({ relation, line, isHome }) => ({
    stated: undercutOf(relation, { keyOf, homes, steps, place: placeAt(line, 1), lose }),
    isHome,
  }));
  const replies = [...single, ...undercuts, ...linked]
    .toSorted((a, b) => Number(b.isHome) - Number(a.isHome))
    .flatMap(({ stated }): readonly ExchangeRelation[] => stated);
  const symmetric = inOrder.flatMap(({ relation, line }) => bothWays(relation, keyOf, placeAt(line, 1), lose));

  const replying = new Set(replies.flatMap(({ from }) => (typeof from === "string" ? [from] : from)));
  const questions = questionsOf(elements, replying, sections, placeAt);
  const homeAnswers = elements.flatMap(
    ({ key, section, isTopLevel, claim, answersIn }): readonly ExchangeRelation[] => {
      const isPosition = !replying.has(key) || (isTopLevel && section !== null && answersIn.includes(section));
      return isPosition && section !== null ? [{ kind: "answers", from: key, to: section.id, place: claim.place }] : [];
    },
  );
  const otherAnswers = elements.flatMap(({ key, section, isTopLevel, claim, answersIn }) =>
    answersIn
      .filter((other) => !(isTopLevel && other === section))
      .map(({ id }): ExchangeRelation => ({ kind: "answers", from: key, to: id, place: claim.place })),
  );
  const title: unknown = isRecord(model.frontMatter) ? model.frontMatter["title"] : "";
  return {
    title: typeof title === "string" ? title : "",
    questions,
    claims: elements.map(({ claim }) => claim),
    relations: [...homeAnswers, ...replies, ...symmetric, ...otherAnswers],
  };
}

/** A statement, or an argument whose premises are not written out: both are claims. */
interface Element {
  readonly key: Key;
  readonly claim: ExchangeClaim;
  readonly section: ISection | null;
  /** Whether it begins a line of its own, rather than standing below another claim. */
  readonly isTopLevel: boolean;
  /** The line of its words. */
  readonly line: number;
  /** Sections whose question it answers, by its data. */
  readonly answersIn: readonly ISection[];
}

function elementOf(
  element: IEquivalenceClass | IArgument,
  key: Key,
  isKnown: (section: ISection) => boolean,
  placeAt: PlaceAt,
  lose: Lose,
): Element {
  const { members, title = "" } = element;
  const definition =
    members.find(({ isReference, text }) => isReference !== true && (text ?? "").trim() !== "") ?? members[0];
  const { startLine = 1, startColumn = 1, ranges = [] } = definition ?? {};
  // The head of a file can sort its claims into other sections than they stand in.
  const section = [definition?.section, element.section].find((each) => each && isKnown(each)) ?? null;
  const text = (definition?.isReference === true ? "" : (definition?.text ?? "")).trim() || title;
  const links: ExchangeUse[] = [];
  for (const range of ranges) {
    const words = text.slice(range.start, range.stop + 1).trim();
    if (range.type === RangeType.LINK)
      links.push({ source: { title: words, url: range.url ?? "" }, at: "", note: "", quote: "" });
    else if (range.type === RangeType.BOLD || range.type === RangeType.ITALIC) lose("markup", words, startLine);
  }
  for (const tag of element.tags ?? []) lose("tag", tag, startLine);
  const data = claimData(definition?.data, (name) => lose("data", name, startLine));
  const answersIn = members.flatMap((member) => {
    const values: unknown = member.data;
    return isRecord(values) && values["position"] === true && member.section && isKnown(member.section)
      ? [member.section]
      : [];
  });
  return {
    key,
    claim: {
      key,
      text,
      basis: data.basis,
      stances: data.stances,
      uses: [...data.uses, ...links],
      place: placeAt(startLine, startColumn),
    },
    section,
    isTopLevel: definition?.isTopLevel === true,
    line: startLine,
    answersIn,
  };
}

/** A section and the title of the first one above it; "" for none. */
interface Section {
  readonly section: ISection;
  readonly debate: string;
}

/** All sections in the order of the file. */
function allSections(roots: readonly ISection[]): readonly Section[] {
  const waiting = roots.map((section) => ({ section, debate: "" })).toReversed();
  const all: Section[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    all.push(next);
    const above = next.debate || (next.section.title ?? "").trim();
    waiting.push(...next.section.children.map((section) => ({ section, debate: above })).toReversed());
  }
  return all;
}

/** The headings over a claim that replies to nothing, and the last ones that end as a question. */
function questionsOf(
  elements: readonly Element[],
  replying: ReadonlySet<Key>,
  sections: readonly Section[],
  placeAt: PlaceAt,
): readonly ExchangeQuestion[] {
  const needed = new Set(elements.flatMap(({ key, section }) => (replying.has(key) ? [] : [section?.id])));
  for (const { answersIn } of elements) for (const { id } of answersIn) needed.add(id);
  return sections.flatMap(({ section: { id, title = "", data, startLine = 1, children }, debate }) => {
    if (!needed.has(id) && !(children.length === 0 && /[?？؟]\s*$/.test(title))) return [];
    const values: unknown = data;
    const exclusive = isRecord(values) && values["exclusive"] === true;
    return [{ key: id, text: title.trim(), debate, exclusive, place: placeAt(startLine, 1) }];
  });
}

/** A step of written premises, with the argument that it belongs to and the place of its conclusion there. */
interface WrittenStep {
  readonly argument: string;
  readonly conclusionIndex: number;
  /** As the first of its premises states it. */
  readonly relation: ExchangeStep;
  /** The line on which that premise stands. */
  readonly line: number;
}

/** Whether the premise that states a step has its words there. */
const isHomeOf = ({ relation, line }: WrittenStep, elements: ReadonlyMap<Key, Element>): boolean =>
  elements.get(relation.from[0] ?? "")?.line === line;

/** Each inference, once for each premise: from the premises since the last one, and its conclusion. */
function stepsOf(
  argument: IArgument,
  keyOf: KeyOf,
  { statements = {} }: ArgdownModel,
  placeAt: PlaceAt,
  lose: Lose,
): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  let premises: { readonly key: Key; readonly line: number }[] = [];
  for (const [conclusionIndex, statement] of argument.pcs.entries()) {
    const element = statements[statement.title ?? ""];
    const key = element === undefined ? (statement.title ?? "") : keyOf(element);
    const inference = isConclusion(statement) ? statement.inference : undefined;
    if (inference === undefined) {
      premises.push({ key, line: statement.startLine ?? 1 });
      continue;
    }
    const { inferenceRules = [], startLine = 1 } = inference;
    const data: unknown = inference.data;
    for (const rule of inferenceRules) lose("inference-rule", rule, startLine);
    if (data !== undefined && data !== null) lose("data", `inference of ${argument.title ?? ""}`, startLine);
    const place = placeAt(startLine, 1);
    for (const { key: premise, line } of premises) {
      const others = premises.map((each) => each.key).filter((other) => other !== premise);
      const relation = { kind: "supports", from: [premise, ...others], to: key, place } as const;
      steps.push({ argument: argument.title ?? "", conclusionIndex, relation, line });
    }
    premises = [{ key, line: statement.startLine ?? 1 }];
  }
  return steps;
}

/** The line of a relation, and whether it is that of the words of the claim that it starts from. */
function lineOf(
  { from, occurrences }: IRelation,
  elements: ReadonlyMap<Key, Element>,
  keyOf: KeyOf,
): { readonly line: number; readonly isHome: boolean } {
  const lines = occurrences.map(({ startLine = 1 }) => startLine);
  const ownLine =
    from === undefined || from.type === ArgdownTypes.INFERENCE ? undefined : elements.get(keyOf(from))?.line;
  const home = lines.find((line) => line === ownLine);
  return { line: home ?? lines[0] ?? 1, isHome: home !== undefined };
}

function singleStep(
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
 * An undercut of an argument denies its step; the data of the undercut may name the premise (`premise`). What attacks
 * an argument with written premises as a whole is taken for an undercut.
 */
function undercutOf(
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
function bothWays(
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
