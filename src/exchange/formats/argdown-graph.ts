import {
  ArgdownTypes,
  isConclusion,
  RangeType,
  RelationType,
  type IArgdownResponse,
  type IArgument,
  type IEquivalenceClass,
  type IInference,
  type IRelation,
  type ISection,
} from "@argdown/core";
import type { StepPath } from "../../claims/model/step-path.ts";
import { isKeyed, type Keyed } from "../format.ts";
import type {
  ExchangeClaim,
  ExchangeGraph,
  ExchangePlace,
  ExchangeQuestion,
  ExchangeRelation,
  ExchangeStep,
  ExchangeUse,
  Key,
} from "../graph.ts";
import { mostPremises, ownerOf } from "../graph.ts";
import type { LossKind } from "../losses.ts";
import { claimData } from "./argdown-data.ts";

/** What is read of the result of the parser. */
export type ArgdownModel = Pick<
  IArgdownResponse,
  "statements" | "arguments" | "relations" | "sections" | "frontMatter"
>;

/** A statement or an argument, which both can be claims. */
type Element = IEquivalenceClass | IArgument;

/** What is needed to read any part of a file. */
interface Reading {
  /** The place of a line and column, both from 1, in the file. */
  readonly placeAt: (line: number, column: number) => ExchangePlace;
  /** Takes down what is lost on a line. */
  readonly lose: (kind: LossKind, words: string, line?: number) => void;
  /** The key of a statement or an argument, by which relations name it. */
  readonly keyOf: (element: Element) => Key;
}

const isClaim = (end: IRelation["from"]): end is Element =>
  end !== undefined &&
  (end.type === ArgdownTypes.EQUIVALENCE_CLASS || (end.type === ArgdownTypes.ARGUMENT && end.pcs.length === 0));

/**
 * The graph of a file in Argdown. Statements and arguments without written premises are claims; written premises and
 * conclusions are steps. What replies to nothing answers the question that the heading above it is.
 */
export function graphOfArgdown(model: ArgdownModel, placeAt: Reading["placeAt"], lose: Reading["lose"]): ExchangeGraph {
  const statements = Object.values(model.statements ?? {});
  const allArguments = Object.values(model.arguments ?? {});
  const written = allArguments.filter(({ pcs }) => pcs.length > 0);
  for (const { text = "", startLine, data } of written.flatMap(({ members }) => members)) {
    if (text.trim() !== "") lose("description", text, startLine);
    for (const name of Object.keys(dataOf(data))) lose("data", name, startLine);
  }

  const titles = new Set(statements.map(({ title }) => title));
  const keyOf = ({ type, title = "" }: Element): Key =>
    type === ArgdownTypes.ARGUMENT && titles.has(title) ? `<${title}>` : title;
  const reading: Reading = { placeAt, lose, keyOf };
  const sections = allSections(model.sections ?? []);
  const known = new Set(sections.map(({ section }) => section));
  const claims = [...statements, ...allArguments.filter(({ pcs }) => pcs.length === 0)]
    .map((each) => claimOf(each, known, reading))
    .toSorted((a, b) => a.claim.place.line - b.claim.place.line || a.claim.place.column - b.claim.place.column);
  const { replies, symmetric } = relationsIn(model, written, claims, reading);

  const replying = new Set(replies.flatMap(({ from }) => from));
  const answer = ({ claim: { key, place } }: ReadClaim, { id }: ISection): ExchangeRelation => ({
    ...{ kind: "answers", from: key, to: id, place },
  });
  const homeAnswers = claims.flatMap((each) => {
    const { claim, section, isTopLevel, answersIn } = each;
    if (section === null) return [];
    const isPosition = !replying.has(claim.key) || (isTopLevel && answersIn.includes(section));
    return isPosition ? [answer(each, section)] : [];
  });
  const otherAnswers = claims.flatMap((each) =>
    each.answersIn.filter((other) => !(each.isTopLevel && other === each.section)).map((other) => answer(each, other)),
  );
  const { title = "", ...others }: Keyed = isKeyed(model.frontMatter) ? model.frontMatter : {};
  // Settings of the program are mappings.
  for (const [name, value] of Object.entries(others)) if (!isKeyed(value)) lose("data", `${name}: ${String(value)}`);
  const questions = questionsOf(claims, replying, sections, placeAt);
  const headings = new Set(questions.flatMap(({ key, debate }) => [key, debate]));
  for (const { section } of sections) {
    const { id, title: heading = "", startLine, tags = [] } = section;
    if (!headings.has(id) && !headings.has(heading.trim())) lose("heading", heading, startLine);
    for (const tag of tags) lose("tag", tag, startLine);
    for (const [name, value] of Object.entries(dataOf(section.data)))
      if (name !== "exclusive" || typeof value !== "boolean") lose("data", name, startLine);
  }
  return {
    title: typeof title === "string" ? title : "",
    questions,
    claims: claims.map(({ claim }) => claim),
    relations: [...homeAnswers, ...replies, ...symmetric, ...otherAnswers],
  };
}

/** A claim, and where it stands. */
interface ReadClaim {
  readonly claim: ExchangeClaim;
  readonly section: ISection | null;
  /** Whether it begins a line of its own, rather than standing below another claim. */
  readonly isTopLevel: boolean;
  /** The line of its words. */
  readonly line: number;
  /** Sections whose question it answers, by its data. */
  readonly answersIn: readonly ISection[];
}

function claimOf(element: Element, known: ReadonlySet<ISection>, { keyOf, placeAt, lose }: Reading): ReadClaim {
  const { members, title = "" } = element;
  const definition =
    members.find(({ isReference, text }) => isReference !== true && (text ?? "").trim() !== "") ?? members[0];
  const { startLine = 1, startColumn = 1, ranges = [] } = definition ?? {};
  const text = (definition?.isReference === true ? "" : (definition?.text ?? "")).trim() || title;
  const links: ExchangeUse[] = [];
  for (const range of ranges) {
    const words = text.slice(range.start, range.stop + 1).trim();
    if (range.type === RangeType.LINK)
      links.push({ source: { title: words, url: range.url ?? "" }, at: "", note: "", quote: "" });
    else if (range.type === RangeType.BOLD || range.type === RangeType.ITALIC) lose("markup", words, startLine);
  }
  for (const tag of element.tags ?? []) lose("tag", tag, startLine);
  for (const other of members) {
    const words = other === definition || other.isReference === true ? "" : (other.text ?? "").trim();
    if (words !== "" && words !== text) lose("second-wording", words, other.startLine);
  }
  const sides = members.map(({ data, startLine: line }) => claimData(data, (name) => lose("data", name, line)));
  const [basis = "", ...otherBases] = new Set(sides.map((side) => side.basis).filter((each) => each !== ""));
  for (const other of otherBases) lose("basis", `${other}: ${text}`, startLine);
  const [stances, uses] = [sides.flatMap((side) => side.stances), sides.flatMap((side) => side.uses)];
  const place = placeAt(startLine, startColumn);
  return {
    claim: { key: keyOf(element), text, basis, stances, uses: [...uses, ...links], place },
    // The head of a file can sort its claims into other sections than they stand in.
    section: [definition?.section, element.section].find((each) => each && known.has(each)) ?? null,
    isTopLevel: definition?.isTopLevel === true,
    line: startLine,
    answersIn: members.flatMap(({ data, section }) =>
      dataOf(data)["position"] === true && section && known.has(section) ? [section] : [],
    ),
  };
}

const dataOf = (data: unknown): Readonly<Record<string, unknown>> => (isKeyed(data) ? data : {});

/** A section and the title of the first one above it; "" for none. */
interface Section {
  readonly section: ISection;
  readonly debate: string;
}

/** All sections in the order of the file. A stack rather than recursion: headings may be nested as deep as a line is long. */
function allSections(roots: readonly ISection[]): readonly Section[] {
  const waiting = roots.map((section) => ({ section, debate: "" })).toReversed();
  const all: Section[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    all.push(next);
    const debate = next.debate || (next.section.title ?? "").trim();
    waiting.push(...next.section.children.map((section) => ({ section, debate })).toReversed());
  }
  return all;
}

/** The headings over a claim that replies to nothing, and the last ones that end as a question. */
function questionsOf(
  claims: readonly ReadClaim[],
  replying: ReadonlySet<Key>,
  sections: readonly Section[],
  placeAt: Reading["placeAt"],
): readonly ExchangeQuestion[] {
  const needed = new Set(claims.flatMap(({ claim, section }) => (replying.has(claim.key) ? [] : [section?.id])));
  for (const { answersIn } of claims) for (const { id } of answersIn) needed.add(id);
  return sections.flatMap(({ section: { id, title = "", data, startLine = 1, children }, debate }) => {
    if (!needed.has(id) && !(children.length === 0 && /[?？؟]\s*$/.test(title))) return [];
    const exclusive = dataOf(data)["exclusive"] === true;
    return [{ key: id, text: title.trim(), debate, exclusive, place: placeAt(startLine, 1) }];
  });
}

/** A relation as it is stated, and whether that is where the words of the claim stand that states it. */
interface Stated<R extends ExchangeRelation = ExchangeRelation> {
  readonly relation: R;
  readonly isHome: boolean;
}

/** What stands with the words of a claim decides its place, so it comes first. */
const homesFirst = <R extends ExchangeRelation>(stated: readonly Stated<R>[]): readonly R[] =>
  stated.toSorted((a, b) => Number(b.isHome) - Number(a.isHome)).map(({ relation }) => relation);

/** A step of written premises, with the argument that it belongs to and the place of its conclusion there. */
interface WrittenStep extends Stated<ExchangeStep> {
  readonly argument: string;
  readonly conclusionIndex: number;
}

/** The replies between claims, and the contradictions, which have no direction. */
function relationsIn(
  model: ArgdownModel,
  written: readonly IArgument[],
  claims: readonly ReadClaim[],
  { keyOf, placeAt, lose }: Reading,
): Readonly<Record<"replies" | "symmetric", readonly ExchangeRelation[]>> {
  const lines = new Map(claims.map(({ claim, line }) => [claim.key, line]));
  const steps = written.flatMap((argument) => stepsOf(argument, model, lines, { keyOf, placeAt, lose }));
  const inOrder = (model.relations ?? [])
    .flatMap(({ from, to, relationType, occurrences }) => {
      if (!isClaim(from)) return [];
      const stated = occurrences.map(({ startLine = 1 }) => startLine);
      const home = stated.find((line) => line === lines.get(keyOf(from)));
      const line = home ?? stated[0] ?? 1;
      return [{ from, to, relationType, line, isHome: home !== undefined, place: placeAt(line, 1) }];
    })
    .toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || a.line - b.line);

  const single = inOrder.flatMap(({ from, to, relationType, line, isHome, place }): readonly Stated<ExchangeStep>[] => {
    const isSupport = relationType === RelationType.SUPPORT || relationType === RelationType.ENTAILS;
    if (!isSupport && relationType !== RelationType.ATTACK) return [];
    const kind = isSupport ? "supports" : "attacks";
    if (isClaim(to)) return [{ relation: { kind, from: [keyOf(from)], to: keyOf(to), place }, isHome }];
    // An attack on written premises as a whole is an undercut: see below.
    if (isSupport) lose("whole-argument", from.title ?? "", line);
    return [];
  });
  const homes = new Map<Key, readonly [Key, ...Key[]]>(
    homesFirst([...single, ...steps])
      .toReversed()
      .map((step) => [ownerOf(step), [step.to]]),
  );
  const placed = new Set([...single, ...steps].flatMap((step) => (step.isHome ? [ownerOf(step.relation)] : [])));
  const undercutting = (from: Key, path: StepPath<Key>, { isHome, place }: (typeof inOrder)[number]): Stated => {
    // What stands below it undercuts this undercut.
    if (isHome && !placed.has(from)) homes.set(from, path);
    return { relation: { kind: "undercuts", from, path, place }, isHome };
  };
  // What attacks an argument with written premises as a whole is taken for an undercut.
  const undercuts = inOrder.flatMap((each): readonly Stated[] => {
    const { from, to, relationType, line, isHome, place } = each;
    const isAttack = relationType === RelationType.ATTACK;
    if (to === undefined || !(isAttack ? !isClaim(to) : relationType === RelationType.UNDERCUT)) return [];
    const key = keyOf(from);
    if (isClaim(to)) {
      const home = homes.get(keyOf(to));
      if (home !== undefined) return [undercutting(key, [keyOf(to), ...home], each)];
      lose("undercut", from.title ?? "", line);
      return [{ relation: { kind: "attacks", from: [key], to: keyOf(to), place }, isHome }];
    }
    const last = steps.findLast((step) => isStepOf(to, step));
    // Each premise states the step; the first one stands for all.
    const step = steps.find(
      (each) => each.argument === last?.argument && each.conclusionIndex === last.conclusionIndex,
    );
    if (isAttack || step === undefined) lose("whole-argument", from.title ?? "", line);
    // The data of the undercut may name the premise below which it stands.
    const named = dataOf(from.members.find(({ startLine }) => startLine === line)?.data)["premise"];
    const premises = step?.relation.from.filter((each) => each !== key) ?? [];
    const premise = premises.find((each) => each === named) ?? premises[0];
    if (typeof named === "string" && named !== "" && premise !== named) lose("data", `premise: ${named}`, line);
    return step === undefined || premise === undefined ? [] : [undercutting(key, [premise, step.relation.to], each)];
  });
  const symmetric = inOrder.flatMap(({ from, to, relationType, line, place }): readonly ExchangeRelation[] => {
    const isSymmetric = relationType === RelationType.CONTRADICTORY || relationType === RelationType.CONTRARY;
    if (!isSymmetric || !isClaim(to)) return [];
    lose("equivalence", `${from.title ?? ""} >< ${to.title ?? ""}`, line);
    const [one, other] = [keyOf(from), keyOf(to)];
    return [
      { kind: "attacks", from: [one], to: other, place },
      { kind: "attacks", from: [other], to: one, place },
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
        steps.push({ argument: title, conclusionIndex, relation, isHome: lines.get(premise) === line });
      }
      premises = [];
    }
    premises.push({ key, line: statement.startLine ?? 1 });
  }
  return steps;
}

const isStepOf = (to: IInference | Element, { argument, conclusionIndex }: WrittenStep): boolean =>
  to.type === ArgdownTypes.INFERENCE
    ? to.argumentTitle === argument && to.conclusionIndex === conclusionIndex
    : to.type === ArgdownTypes.ARGUMENT && to.title === argument;
