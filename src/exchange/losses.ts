import { lost } from "../words/en/pages.ts";
import {
  eachStepOnce,
  isStep,
  ownerOf,
  stepFinder,
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeProblem,
  type ExchangeSource,
} from "./graph.ts";
import { compareText } from "../text/order.ts";

/**
 * What a format, or our model, can't say, with a sentence on each. Exports lose what the format lacks; imports lose
 * what our model lacks, and say what they made of it.
 */
const lossKinds = {
  // Of the map, where a format has no place for it.
  ...lost,
  // Of other formats, where our model has no place for it.
  "made-question": "a question that the file doesn't have, made for the claims that reply to nothing",
  "made-position": "a claim in a circle of replies, put under a question",
  "separate-attack": "that premises attack a claim only together, kept as separate objections",
  "separate-support":
    "that premises support a claim only together, kept as separate reasons, because one of them is also a reason for another claim",
  "support-cycle": "a support that closes a circle of supports, left out",
  "self-relation": "a relation of a claim to itself, left out",
  "repeated-relation": "a second relation between the same claims, left out",
  "second-wording": "a second wording of a claim, left out",
  heading: "a heading with no claim right below it",
  "second-answer": "a second question that a claim answers, left out because one of them is exclusive",
  "no-step": "an undercut of an inference that is not there, left out",
  "side-of-question": "that a claim is for or against a question, kept as an answer to it",
  "unknown-target": "a relation to something that is not there, left out",
  "hidden-characters": "invisible characters or heaps of marks in a text, left out",
  detail: "a detail that does not fit, such as a date or a very long note, left out",
  markup: "bold or italic type and the like; the words are kept",
  tag: "a tag",
  data: "data of a kind that a map does not have",
  column: "a column that a map does not have",
  description: "the description of an argument whose premises and conclusion are written out",
  "inference-rule": "the name of an inference rule or of a scheme",
  equivalence: "that two claims contradict each other or say the same, kept as an attack in each direction or left out",
  "whole-argument": "a reply to an argument as a whole, kept as an undercut of its last step, or left out",
  dialogue: "what was said in a dialogue and did not become a claim",
  "other-discussion": "a line that refers to another discussion, left out with what it says there",
  rephrase: "that one claim rephrases another",
  other: "something else that a map does not have",
} as const;

export type LossKind = keyof typeof lossKinds;

/** One thing that is lost. `words` name it, such as the sentence of the claim. */
export interface Loss {
  readonly kind: LossKind;
  readonly words: string;
  readonly place: ExchangePlace;
}

/** Takes down what is lost, and where it stood. */
export type Lose = (kind: LossKind, words: string, place: ExchangePlace) => void;

/** What no format has a place for. */
export const lostByAll = [
  "map-text",
  "question-text",
  "explanation",
  "also-said",
  "forecast",
  "claim-rest",
  "retired",
  "page",
  "term",
  "bibliography",
] as const satisfies readonly LossKind[];

/** Small facts that most formats have no place for. */
export const lostDetails = ["title", "debate", "date", "locator", "note"] as const satisfies readonly LossKind[];

/**
 * The kinds of loss that name what stands under a key of a file, where a format has no place for it. A key within
 * another (`held-by.date`) is also lost with that one. `*` stands for the keys that are not listed. Keys without a
 * kind say nothing about the debate. A test finds keys of claims and questions that are missing here, and formats that
 * lose one silently.
 */
export const lossesOfKey: Readonly<
  Record<"map" | "debate" | "question" | "claim" | "source" | "person", Readonly<Record<string, readonly LossKind[]>>>
> = {
  map: { title: ["title"], language: [], debates: [], tours: ["page"], pages: ["page"], "*": ["map-text"] },
  debate: { title: ["debate"], questions: ["debate"], "*": ["map-text"] },
  question: {
    question: ["question"],
    exclusive: ["exclusive"],
    summary: ["question-text"],
    state: ["question-text"],
    "arises-from": ["question-text"],
    aliases: ["question-text"],
    allow: [],
  },
  claim: {
    claim: ["wording"],
    answers: ["position"],
    supports: ["relation"],
    "objects-to": ["role"],
    rebuts: ["role"],
    undercuts: ["undercut"],
    "undercuts.undercut": ["undercut"],
    "undercuts.premise": ["undercut-premise"],
    "undercuts.conclusion": [],
    "jointly-with": ["linked-premises"],
    basis: ["basis"],
    "held-by": ["person"],
    "held-by.person": [],
    "held-by.stance": ["stance"],
    "held-by.source": ["stance-source", "source"],
    "held-by.at": ["locator"],
    "held-by.passage": ["claim-rest"],
    "held-by.read": ["claim-rest"],
    "held-by.date": ["date"],
    "held-by.probability": ["claim-rest"],
    sources: ["source", "source-address"],
    "sources.source": [],
    "sources.at": ["locator"],
    "sources.passage": ["claim-rest"],
    "sources.read": ["claim-rest"],
    "sources.note": ["note"],
    "sources.quote": ["note"],
    "sources.quote.exact": [],
    "sources.quote.prefix": ["claim-rest"],
    "sources.quote.suffix": ["claim-rest"],
    explanation: ["explanation"],
    "also-said": ["also-said"],
    resolves: ["forecast"],
    aliases: ["claim-rest"],
    retired: ["retired"],
    draft: ["claim-rest"],
    original: ["claim-rest"],
    allow: [],
  },
  source: {
    title: ["source", "source-title"],
    URL: ["source", "address"],
    allow: [],
    "*": ["bibliography"],
  },
  person: { name: ["person"], allow: [], "*": ["bibliography"] },
};

/** What of these kinds is in a graph. */
export function lossesOf(graph: ExchangeGraph, kinds: readonly LossKind[]): readonly Loss[] {
  const { questions, claims, relations } = graph;
  const losses: Loss[] = [];
  const lose: Lose = (kind, words, place) => {
    if (words !== "" && kinds.includes(kind)) losses.push({ kind, words, place });
  };
  const loseSource = ({ title, url }: ExchangeSource, place: ExchangePlace): void => {
    lose("source", title || url, place);
    lose("address", url, place);
    if (url !== "") lose("source-title", title, place);
  };
  lose("title", graph.title, questions[0]?.place ?? claims[0]?.place ?? { path: "", line: 1, column: 1 });
  for (const { text, debate, exclusive, place } of questions) {
    lose("question", text, place);
    lose("debate", debate, place);
    if (exclusive) lose("exclusive", text, place);
  }
  for (const { text, basis, stances, uses, place } of claims) {
    lose("wording", text, place);
    if (basis !== "") lose("basis", `${basis}: ${text}`, place);
    for (const { person, stance, source, at, date } of stances) {
      lose("person", `${person}: ${text}`, place);
      if (stance !== "asserts") lose("stance", `${person} ${stance}: ${text}`, place);
      if (source !== null) lose("stance-source", `${person}: ${source.title}`, place);
      if (source !== null) loseSource(source, place);
      lose("locator", at, place);
      if (date !== "") lose("date", `${person}, ${date}`, place);
    }
    for (const { source, at, note, quote } of uses) {
      loseSource(source, place);
      if (source.url === "") lose("source-address", source.title, place);
      lose("locator", at, place);
      lose("note", note, place);
      lose("note", quote, place);
    }
  }
  const sentences = new Map([...questions, ...claims].map(({ key, text }) => [key, text]));
  const statedBy = Map.groupBy(relations, ownerOf);
  for (const { key, text, place } of claims) if ((statedBy.get(key)?.length ?? 0) > 1) lose("home", text, place);
  const steps = eachStepOnce(relations);
  const stepFrom = stepFinder(steps);
  for (const relation of [...relations.filter((each) => !isStep(each)), ...steps]) {
    const { kind, place } = relation;
    const words = sentences.get(ownerOf(relation)) ?? ownerOf(relation);
    if (kind === "answers") lose("position", words, place);
    if (kind === "undercuts") lose("undercut", words, place);
    if (kind === "undercuts" || kind === "attacks") lose("role", words, place);
    if (kind === "undercuts" && (stepFrom(relation.path)?.from.length ?? 0) > 1) lose("undercut-premise", words, place);
    if (kind === "supports" && relation.from.length > 1)
      lose("linked-premises", relation.from.map((key) => sentences.get(key) ?? key).join(" + "), place);
  }
  return losses;
}

/** Losses by kind, the most frequent kind first. */
const byKind = (losses: readonly Loss[]) =>
  [...Map.groupBy(losses, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      means: lossKinds[kind],
      count: group.length,
      places: group.map(({ place, words }) => ({ ...place, words })),
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.kind, b.kind));

/** How many places of each kind the report in words names. */
const shown = 3;

/** What was lost and what could not be read, for people. "" if there is nothing to say. */
export function lossText(losses: readonly Loss[], problems: readonly ExchangeProblem[]): string {
  const lost = byKind(losses).flatMap(({ means, count, places }) => [
    `  ${count.toLocaleString("en")} × ${means}`,
    ...places.slice(0, shown).map(({ words, ...place }) => `      ${at(place)} ${shortened(words)}`),
    ...(count > shown ? [`      … and ${(count - shown).toLocaleString("en")} more: --format json lists all`] : []),
  ]);
  const unread = problems
    .slice(0, mostProblems)
    .map(({ message, place }) => `  ${at(place)} ${message.replaceAll("\n", "\n      ")}`)
    .concat(problems.length > mostProblems ? [`  … and ${problems.length - mostProblems} more`] : []);
  return [
    ...(unread.length > 0 ? ["Could not be read:", ...unread, ""] : []),
    ...(lost.length > 0 ? ["Lost or changed on the way:", ...lost, ""] : []),
  ].join("\n");
}

const mostProblems = 20;

/** The same for programs. */
export function lossJson(losses: readonly Loss[], problems: readonly ExchangeProblem[]): string {
  const reported = problems.map(({ message, place }) => ({ ...place, message }));
  return `${JSON.stringify({ losses: byKind(losses), problems: reported }, null, 2)}\n`;
}

const at = ({ path, line, column }: ExchangePlace): string => `${path}:${line}:${column}`;

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length > 70 ? `${letters.slice(0, 69).join("")}…` : words;
}
