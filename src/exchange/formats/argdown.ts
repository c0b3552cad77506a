import { pathName, stepOf, type StepPath } from "../../claims/model/step-path.ts";
import { compareText } from "../../text/order.ts";
import type { Format } from "../format.ts";
import {
  eachStepOnce,
  isStep,
  ownerOf,
  pushTo,
  stepFinder,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuestion,
  type ExchangeRelation,
  type ExchangeStep,
  type Key,
} from "../graph.ts";
import { argdownData, dataOf, escapeArgdown } from "./argdown-data.ts";

export const argdown: Format = {
  name: "argdown",
  title: "Argdown",
  home: "https://argdown.org",
  ending: ".argdown",
  mediaType: "text/plain; charset=utf-8",
  ofParts: true,
  loses: { always: [], sometimes: [] },
  write: writeArgdown,
  // The parser of Argdown is large.
  read: async (text, path) => (await import("./read-argdown.ts")).readArgdown(text, path),
};

/**
 * Argdown 2: debates and questions are headings, positions and linked premises statements, all other claims arguments,
 * which stand for a claim with its step and so can be undercut. Linked premises are a block of premises and a
 * conclusion. Any other step that is undercut is an argument of its own, such as `<a against b>`, which the claim
 * supports. Who says so, and where, is in the data of each claim (`by`, `sources`, `basis`).
 */
function writeArgdown(graph: ExchangeGraph): string {
  const sectionOf = outlineOf(graph);
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
function outlineOf(graph: ExchangeGraph): (question: Key) => readonly string[] {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const statedBy = Map.groupBy(graph.relations, ownerOf);
  const steps = eachStepOnce(graph.relations);
  const linked = steps.filter(({ from }) => from.length > 1);
  const inLinked = new Set(linked.flatMap(({ from, to }) => [...from, to]));
  const homeOf = (key: Key): ExchangeRelation | undefined => statedBy.get(key)?.[0];
  const isStatement = (key: Key): boolean => homeOf(key)?.kind === "answers" || inLinked.has(key);

  const stepFrom = stepFinder(steps);
  const linkedStep = (path: StepPath<Key>): ExchangeStep | undefined => {
    const step = path.length === 2 ? stepFrom(path) : undefined;
    return step && step.from.length > 1 ? step : undefined;
  };
  const isAtHome = ([claim, ...target]: StepPath<Key>): boolean =>
    !isStatement(claim) && pathName(targetOf(homeOf(claim))) === pathName(target);
  /** The names of the arguments that undercut steps get of their own, by their paths. */
  const ownSteps = new Map<string, string>();
  for (const relation of graph.relations)
    if (relation.kind === "undercuts" && !linkedStep(relation.path) && !isAtHome(relation.path)) {
      const { undercut, premise, conclusion } = stepOf(relation.path);
      const step = `${premise} ${stepFrom(relation.path)?.kind === "supports" ? "for" : "against"} ${conclusion}`;
      ownSteps.set(pathName(relation.path), [...undercut, step].join(" against "));
    }

  /** What is stated below each claim or step: single steps to a claim, and undercuts of its step. */
  const below = new Map<Key, Below[]>();
  const undercutsOf = new Map<ExchangeStep, Undercutter[]>();
  for (const { key } of graph.claims)
    for (const [index, relation] of (statedBy.get(key) ?? []).entries()) {
      const own = { key, isHome: index === 0, step: ownSteps.get(pathName([key, ...targetOf(relation)])) ?? "" };
      if (isStep(relation)) {
        if (relation.from.length === 1)
          pushTo(below, relation.to, { sign: relation.kind === "supports" ? "+" : "-", ...own });
      } else if (relation.kind === "undercuts") {
        const { path } = relation;
        const step = linkedStep(path);
        if (step) pushTo(undercutsOf, step, { sign: "_", ...own, premise: path[0] });
        else pushTo(below, ownSteps.get(pathName(path)) ?? path[0], { sign: "_", ...own });
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
      const { step = "", premise = "" } = entry;
      const claim = claims.get(entry.key);
      if (claim === undefined) continue;
      const lead = `${"  ".repeat(depth)}${entry.sign === "" ? "" : `${entry.sign} `}`;
      const wait = (replies: readonly Below[]): void =>
        void waiting.push(...replies.map((reply) => ({ entry: reply, depth: depth + 1 })).toReversed());
      if (step !== "") {
        lines.push(`${lead}<${step}>${argdownData({ premise })}`);
        wait([{ sign: "+", key: entry.key, isHome: entry.isHome }, ...homesFirst(below.get(step) ?? [])]);
        continue;
      }
      if (!entry.isHome || stated.has(entry.key)) {
        lines.push(`${lead}${nameOf(entry.key)}${argdownData({ premise })}`);
        continue;
      }
      lines.push(`${lead}${words(claim, premise)}`);
      blocks.push(...linked.filter(({ to }) => to === entry.key));
      wait(homesFirst(below.get(entry.key) ?? []));
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

/** What a relation replies to: a claim or question, or the path of the step that it undercuts. */
const targetOf = (relation: ExchangeRelation | undefined): readonly Key[] =>
  relation?.kind === "undercuts" ? relation.path : relation ? [relation.to] : [];

/** A claim as it is stated below another. `isHome`: it stands here with its words and all that is below it. */
interface Below {
  readonly sign: "+" | "-" | "_" | "";
  readonly key: Key;
  readonly isHome: boolean;
  /** The name of the argument that its step gets of its own; "" for none. */
  readonly step?: string;
  /** The premise below which an undercut of a linked step stands on the map, if it is not the first. */
  readonly premise?: Key;
}

type Undercutter = Below & Required<Pick<Below, "premise">>;
