import { compareText } from "../../text/compare-text.ts";
import {
  eachStepOnce,
  isStep,
  type ExchangeStep,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuestion,
  type ExchangeRelation,
  type Key,
} from "../graph.ts";
import { lossesOf, type Write } from "../format.ts";
import type { Loss } from "../losses.ts";

/**
 * Argdown 2: debates and questions are headings, positions and linked premises statements, all other claims arguments, which stand
 * for a claim with its step and so can be undercut. Linked premises are a block of premises and a conclusion. Who says so, and where,
 * is in the data of each claim (`by`, `sources`, `basis`).
 */
export const writeArgdown: Write = (graph) => {
  const outline = outlineOf(graph);
  const lines: string[] = ["===", `title: ${JSON.stringify(graph.title).replaceAll("=", "\\u003d")}`, "==="];
  let debate = "";
  for (const question of graph.questions) {
    if (question.debate !== "" && question.debate !== debate) lines.push("", `# ${escapeArgdown(question.debate)}`);
    debate = question.debate || debate;
    lines.push("", headingOf(question), "");
    lines.push(...outline.sectionOf(question.key));
  }
  return {
    text: `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trimEnd()}\n`,
    losses: [...lossesOf(graph, "argdown"), ...outline.losses],
  };
};

const headingOf = ({ text, exclusive }: ExchangeQuestion): string =>
  `## ${escapeArgdown(text)}${exclusive ? " {exclusive: true}" : ""}`;

interface Outline {
  /** The lines of a question: its positions with what is below them. */
  readonly sectionOf: (question: Key) => readonly string[];
  readonly losses: Loss[];
}

function outlineOf(graph: ExchangeGraph): Outline {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const own = Map.groupBy(graph.relations, ({ from }) => (typeof from === "string" ? from : (from[0] ?? "")));
  const steps = eachStepOnce(graph.relations);
  const linked = steps.filter(({ from }) => from.length > 1);
  const inLinked = new Set(linked.flatMap(({ from, to }) => [...from, to]));
  const homeOf = (key: Key): ExchangeRelation | undefined => own.get(key)?.[0];
  const isStatement = (key: Key): boolean => homeOf(key)?.kind === "answers" || inLinked.has(key);
  const losses: Loss[] = [];

  /** What is stated below each claim: single steps to it, and undercuts of its step. */
  const below = new Map<Key, Below[]>();
  const said = new Set<string>();
  const put = (parent: Key, entry: Below): void => {
    // An undercut that is written as an objection may be one already.
    const name = `${entry.sign}${entry.key}\n${parent}`;
    if (!said.has(name)) pushTo(below, parent, entry);
    said.add(name);
  };
  const undercutsOf = new Map<ExchangeStep, Undercutter[]>();
  for (const claim of graph.claims)
    for (const [index, relation] of (own.get(claim.key) ?? []).entries()) {
      const isHome = index === 0;
      if (isStep(relation)) {
        if (relation.from.length === 1)
          put(relation.to, { sign: relation.kind === "supports" ? "+" : "-", key: claim.key, isHome });
      } else if (relation.kind === "undercuts") {
        const { premise, conclusion } = relation;
        const step = linked.find(({ from, to }) => from.includes(premise) && to === conclusion);
        const home = homeOf(premise);
        if (step !== undefined) {
          // Argdown has one undercut of a claim at a step.
          if (undercutsOf.get(step)?.at(-1)?.key !== claim.key)
            pushTo(undercutsOf, step, { sign: "_", key: claim.key, isHome, premise });
          else losses.push({ kind: "undercut-premise", words: claim.text, place: relation.place });
        } else if (!isStatement(premise) && home !== undefined && isStep(home) && home.to === conclusion)
          put(premise, { sign: "_", key: claim.key, isHome });
        else {
          put(premise, { sign: "-", key: claim.key, isHome });
          losses.push({ kind: "undercut", words: claim.text, place: relation.place });
        }
      }
    }

  const byWords = (a: Below, b: Below): number =>
    compareText(claims.get(a.key)?.text ?? "", claims.get(b.key)?.text ?? "") || compareText(a.sign, b.sign);
  /** What stands here with its words, in reading order, then what only refers to claims elsewhere, by their words. */
  const homesFirst = (entries: readonly Below[]): readonly Below[] => [
    ...entries.filter(({ isHome }) => isHome),
    ...entries.filter(({ isHome }) => !isHome).toSorted(byWords),
  ];
  const nameOf = (key: Key): string => (isStatement(key) ? `[${key}]` : `<${key}>`);
  const stated = new Set<Key>();
  const words = (claim: ExchangeClaim, premise: Key): string => {
    stated.add(claim.key);
    const relations = own.get(claim.key) ?? [];
    const isPosition = relations[0]?.kind === "answers" && relations.some(({ kind }) => kind !== "answers");
    return `${nameOf(claim.key)}: ${escapeArgdown(claim.text)}${dataOf(claim, isPosition, premise)}`;
  };
  /** A claim and all below it. A stack rather than recursion: replies may be nested as deep as the debate is long. */
  const treeOf = (root: Below, depth: number, blocks: ExchangeStep[]): string[] => {
    const lines: string[] = [];
    const waiting = [{ entry: root, depth }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { entry, depth } = next;
      const { premise = "" } = entry;
      const claim = claims.get(entry.key);
      if (claim === undefined) continue;
      const lead = `${"  ".repeat(depth)}${entry.sign === "" ? "" : `${entry.sign} `}`;
      if (!entry.isHome || stated.has(entry.key)) {
        lines.push(`${lead}${nameOf(entry.key)}${argdownData({ premise })}`);
        continue;
      }
      lines.push(`${lead}${words(claim, premise)}`);
      blocks.push(...linked.filter(({ to }) => to === entry.key));
      waiting.push(
        ...homesFirst(below.get(entry.key) ?? [])
          .map((reply) => ({ entry: reply, depth: depth + 1 }))
          .toReversed(),
      );
    }
    return lines;
  };
  /** The premises of a linked step and its conclusion, each premise with what is below it if this is its home. */
  const blockOf = (step: ExchangeStep, blocks: ExchangeStep[]): readonly string[] => {
    const premises = step.from.flatMap((key, index) => {
      const home = homeOf(key);
      const isHome = home !== undefined && isStep(home) && home.from.length > 1 && home.to === step.to;
      const [first = "", ...rest] = treeOf({ sign: "", key, isHome }, 0, blocks);
      return [`(${index + 1}) ${first}`, ...rest];
    });
    // An undercut stands below the first premise, unless it says otherwise.
    const undercutters = (undercutsOf.get(step) ?? []).map(({ premise, ...entry }): Below => ({
      ...entry,
      ...(premise === step.from[0] ? {} : { premise }),
    }));
    // By their words: in reading order they stand below different premises, which Argdown doesn't say.
    const undercuts = homesFirst(undercutters.toSorted(byWords)).flatMap((entry) => treeOf(entry, 1, blocks));
    const conclusion = `(${step.from.length + 1}) ${nameOf(step.to)}`;
    return [`<${step.from[0] ?? ""} for ${step.to}>`, "", ...premises, "----", ...undercuts, conclusion, ""];
  };

  const sectionOf = (question: Key): readonly string[] => {
    const lines: string[] = [];
    const blocks: ExchangeStep[] = [];
    const answers = graph.relations.filter((relation) => relation.kind === "answers" && relation.to === question);
    for (const relation of answers) {
      if (typeof relation.from !== "string") continue;
      const isHome = homeOf(relation.from) === relation;
      if (isHome) lines.push(...treeOf({ sign: "", key: relation.from, isHome }, 0, blocks), "");
      else lines.push(`${nameOf(relation.from)} {position: true}`, "");
      for (let block = blocks.shift(); block !== undefined; block = blocks.shift())
        lines.push(...blockOf(block, blocks));
    }
    return lines;
  };
  return { sectionOf, losses };
}

/** A claim as it is stated below another. `isHome`: it stands here with its words and all that is below it. */
interface Below {
  readonly sign: "+" | "-" | "_" | "";
  readonly key: Key;
  readonly isHome: boolean;
  /** The premise below which an undercut of a linked step stands on the map, if it is not the first. */
  readonly premise?: Key;
}

type Undercutter = Below & Required<Pick<Below, "premise">>;

function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/**
 * What a claim says besides its words. A position with other relations says that it is one, and an undercut of a linked step which
 * premise it stands below: Argdown can't tell these by its place.
 */
function dataOf({ basis, stances, uses }: ExchangeClaim, isPosition: boolean, premise: Key): string {
  return argdownData({
    position: isPosition ? true : "",
    premise,
    basis,
    by: stances.map(({ person, stance, source, at, date }) => ({
      person,
      stance: stance === "asserts" ? "" : stance,
      source: source?.title ?? "",
      url: source?.url ?? "",
      at,
      date,
    })),
    sources: uses.map(({ source, at, note, quote }) => ({ source: source.title, url: source.url, at, note, quote })),
  });
}

/** Escapes words for Argdown, so that nothing in them is read as one of its signs. */
function escapeArgdown(text: string): string {
  return text.replace(/[\\*_#@{}[\]<>:;/()=+|~^`]|\.(?=\S)|-(?=-)|(?<=-)-/g, "\\$&");
}

/** Values in braces, as a part of Argdown on one line. Braces in texts are escaped: Argdown would end the values there. */
function argdownData(data: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(data).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0) && value !== "",
  );
  if (kept.length === 0) return "";
  const texts = (value: unknown): unknown =>
    typeof value === "string"
      ? value.replace(/[{}]/g, (brace) => (brace === "{" ? "\uE000" : "\uE001"))
      : Array.isArray(value)
        ? value.map(texts)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value).flatMap(([key, inner]) =>
                inner === "" || inner === null ? [] : [[key, texts(inner)]],
              ),
            )
          : value;
  const json = JSON.stringify(texts(Object.fromEntries(kept)));
  return ` ${json
    .replaceAll("\uE000", "\\u007b")
    .replaceAll("\uE001", "\\u007d")
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, asEscape)}`;
}

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
