import { ArgdownTypes, RangeType, type ISection } from "@argdown/core";
import { isKeyed, type Keyed } from "../format.ts";
import {
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuestion,
  type ExchangeRelation,
  type ExchangeUse,
  type Key,
} from "../graph.ts";
import { claimData, dataIn } from "./argdown-data.ts";
import { relationsIn, stepArguments, type ArgdownModel, type Element, type Reading } from "./argdown-relations.ts";
import { inTreeOrder } from "../../text/order.ts";

/**
 * The graph of a file in Argdown. Statements and arguments without written premises are claims, unless they stand for a
 * step; so do written premises and conclusions. What replies to nothing answers the question that the heading above it is.
 */
export function graphOfArgdown(model: ArgdownModel, placeAt: Reading["placeAt"], lose: Reading["lose"]): ExchangeGraph {
  const statements = Object.values(model.statements ?? {});
  const allArguments = Object.values(model.arguments ?? {});
  const ownSteps = stepArguments(model);
  const steps = new Set(allArguments.filter((each) => each.pcs.length > 0 || ownSteps.has(each)));
  for (const { text = "", startLine, data } of [...steps].flatMap(({ members }) => members)) {
    if (text.trim() !== "") lose("description", text, startLine);
    for (const name of Object.keys(dataIn(data))) if (name !== "premise") lose("data", name, startLine);
  }

  const titles = new Set(statements.map(({ title }) => title));
  const keyOf = ({ type, title = "" }: Element): Key =>
    type === ArgdownTypes.ARGUMENT && titles.has(title) ? `<${title}>` : title;
  const reading: Reading = { placeAt, lose, keyOf };
  const sections = allSections(model.sections ?? []);
  const known = new Set(sections.map(({ section }) => section));
  const claims = [...statements, ...allArguments.filter((each) => !steps.has(each))]
    .map((each) => claimOf(each, known, reading))
    .toSorted((a, b) => a.claim.place.line - b.claim.place.line || a.claim.place.column - b.claim.place.column);
  const lines = new Map(claims.map(({ claim, line }) => [claim.key, line]));
  const { replies, symmetric } = relationsIn(model, ownSteps, lines, reading);

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
    for (const [name, value] of Object.entries(dataIn(section.data)))
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
      dataIn(data)["position"] === true && section && known.has(section) ? [section] : [],
    ),
  };
}

/** A section and the title of the first one above it; "" for none. */
interface Section {
  readonly section: ISection;
  readonly debate: string;
}

/** All sections in the order of the file. */
function allSections(roots: readonly ISection[]): readonly Section[] {
  const under = (debate: string, sections: readonly ISection[]) => sections.map((section) => ({ section, debate }));
  return inTreeOrder(under("", roots), ({ section: { title = "", children }, debate }) =>
    under(debate || title.trim(), children),
  );
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
    const exclusive = dataIn(data)["exclusive"] === true;
    return [{ key: id, text: title.trim(), debate, exclusive, place: placeAt(startLine, 1) }];
  });
}
