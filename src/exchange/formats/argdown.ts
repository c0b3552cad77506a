import { pathName } from "../../claims/model/step-path.ts";
import { compareText } from "../../text/order.ts";
import type { Format } from "../format.ts";
import {
  eachStepOnce,
  isStep,
  ownerOf,
  pushTo,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuestion,
  type ExchangeRelation,
  type ExchangeStep,
  type Key,
} from "../graph.ts";
import type { Lose } from "../losses.ts";
import { argdownData, dataOf, escapeArgdown } from "./argdown-data.ts";

export const argdown: Format = {
  name: "argdown",
  title: "Argdown",
  home: "https://argdown.org",
  ending: ".argdown",
  mediaType: "text/plain; charset=utf-8",
  ofParts: true,
  loses: { always: [], sometimes: ["undercut", "undercut-premise"] },
  write: (graph, { lose }) => writeArgdown(graph, lose),
  // The parser of Argdown is large.
  read: async (text, path) => (await import("./read-argdown.ts")).readArgdown(text, path),
};

/**
 * Argdown 2: debates and questions are headings, positions and linked premises statements, all other claims arguments,
 * which stand for a claim with its step and so can be undercut. Linked premises are a block of premises and a
 * conclusion. Who says so, and where, is in the data of each claim (`by`, `sources`, `basis`).
 */
function writeArgdown(graph: ExchangeGraph, lose: Lose): string {
  const sectionOf = outlineOf(graph, lose);
  const lines: string[] = ["===", `title: ${JSON.stringify(graph.title).replaceAll("=", "\\u003d")}`, "==="];
  let debate = "";
  for (const question of graph.questions) {
    if (question.debate !== "" && question.debate !== debate) lines.push("", `# ${escapeArgdown(question.debate)}`);
    debate = question.debate || debate;
    lines.push("", headingOf(question), "", ...sectionOf(question.key));
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

const headingOf = ({ text, exclusive }: ExchangeQuestion): string =>
  `## ${escapeArgdown(text)}${exclusive ? " {exclusive: true}" : ""}`;

/** Gives the lines of a question: its positions with what is below them. */
function outlineOf(graph: ExchangeGraph, lose: Lose): (question: Key) => readonly string[] {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const statedBy = Map.groupBy(graph.relations, ownerOf);
  const steps = eachStepOnce(graph.relations);
  const linked = steps.filter(({ from }) => from.length > 1);
  const inLinked = new Set(linked.flatMap(({ from, to }) => [...from, to]));
  const homeOf = (key: Key): ExchangeRelation | undefined => statedBy.get(key)?.[0];
  const isStatement = (key: Key): boolean => homeOf(key)?.kind === "answers" || inLinked.has(key);

  /** What is stated below each claim: single steps to it, and undercuts of its step. */
  const below = new Map<Key, Below[]>();
  const seen = new Set<string>();
  const put = (parent: Key, entry: Below): void => {
    // An undercut that is written as an objection may be one already.
    const name = `${entry.sign}${entry.key}\n${parent}`;
    if (!seen.has(name)) pushTo(below, parent, entry);
    seen.add(name);
  };
  const undercutsOf = new Map<ExchangeStep, Undercutter[]>();
  for (const claim of graph.claims)
    for (const [index, relation] of (statedBy.get(claim.key) ?? []).entries()) {
      const isHome = index === 0;
      if (isStep(relation)) {
        if (relation.from.length === 1)
          put(relation.to, { sign: relation.kind === "supports" ? "+" : "-", key: claim.key, isHome });
      } else if (relation.kind === "undercuts") {
        const [premise, conclusion, ...further] = relation.path;
        const step =
          further.length > 0 ? undefined : linked.find(({ from, to }) => from.includes(premise) && to === conclusion);
        const home = homeOf(premise);
        const homePath = home?.kind === "undercuts" ? home.path : home && [home.to];
        if (step !== undefined) {
          // Argdown has one undercut of a claim at a step.
          if (undercutsOf.get(step)?.at(-1)?.key !== claim.key)
            pushTo(undercutsOf, step, { sign: "_", key: claim.key, isHome, premise });
          else lose("undercut-premise", claim.text, relation.place);
        } else if (!isStatement(premise) && pathName(homePath ?? []) === pathName(relation.path.slice(1)))
          put(premise, { sign: "_", key: claim.key, isHome });
        else {
          put(premise, { sign: "-", key: claim.key, isHome });
          lose("undercut", claim.text, relation.place);
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
    const relations = statedBy.get(claim.key) ?? [];
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

  return (question) => {
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
