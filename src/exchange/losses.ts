import { lost } from "../words/en/lost.ts";
import type { ExchangePlace, ExchangeProblem } from "./graph.ts";
import { compareText } from "../text/compare-text.ts";

/**
 * What a format, or our model, can't say, with a sentence on each. Exports lose what the format lacks; imports lose what our
 * model lacks, and say what they made of it.
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
  "undercut-of-undercut": "an undercut of an undercut, kept as an objection to the claim that undercuts",
  "support-cycle": "a support that closes a circle of supports, left out",
  "self-relation": "a relation of a claim to itself, left out",
  "repeated-relation": "a second relation between the same claims, left out",
  "second-answer": "a second question that a claim answers, left out because one of them is exclusive",
  "no-step": "an undercut of an inference that is not there, left out",
  "unknown-target": "a relation to something that is not there, left out",
  "hidden-characters": "invisible characters in a text, left out",
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

interface Lost {
  /** What the format can't say at all. */
  readonly always: readonly LossKind[];
  /** What it can't say in some cases, which its writer reports. */
  readonly sometimes?: readonly LossKind[];
}

/** Solvers know names and attacks; supports, undercuts and exclusive questions are in them (see `attackGraph`). */
const ofSolvers: Lost = {
  always: [
    "title",
    "debate",
    "question",
    "position",
    "role",
    "home",
    "undercut-premise",
    "wording",
    "person",
    "stance",
    "date",
    "source",
    "locator",
    "note",
    "basis",
  ],
};

/**
 * What each format leaves out of a debate: writers report it, and the guide lists it. Roles are not lost where each claim keeps its
 * place: whether an attack is an objection or a rebuttal follows from what it attacks.
 */
export const lostByFormat = {
  csv: { always: ["title"] },
  argdown: { always: [], sometimes: ["undercut", "undercut-premise"] },
  kialo: {
    always: [
      "title",
      "debate",
      "exclusive",
      "undercut",
      "linked-premises",
      "person",
      "stance",
      "date",
      "source-address",
      "locator",
      "note",
      "basis",
    ],
    sometimes: ["relation"],
  },
  aif: {
    always: [
      "title",
      "debate",
      "question",
      "position",
      "exclusive",
      "role",
      "home",
      "undercut-premise",
      "date",
      "source",
      "locator",
      "note",
      "basis",
    ],
  },
  graphml: {
    always: [
      "title",
      "debate",
      "exclusive",
      "role",
      "home",
      "undercut-premise",
      "stance",
      "stance-source",
      "date",
      "address",
      "locator",
      "note",
    ],
  },
  apx: ofSolvers,
  tgf: ofSolvers,
  trig: {
    always: [
      "title",
      "debate",
      "exclusive",
      "role",
      "home",
      "stance-source",
      "date",
      "source-title",
      "locator",
      "note",
    ],
  },
} as const satisfies Readonly<Record<string, Lost>>;

export type FormatName = keyof typeof lostByFormat;

/** What no format has a place for. */
export const lostByAll = [
  "map-text",
  "question-text",
  "explanation",
  "claim-rest",
  "retired",
  "page",
  "bibliography",
] as const satisfies readonly LossKind[];

/** All that a format may leave out, besides what none has. */
export function lostBy(format: FormatName): readonly LossKind[] {
  const { always, sometimes = [] }: Lost = lostByFormat[format];
  return [...always, ...sometimes];
}

/** The losses of one kind. */
interface LossGroup {
  readonly kind: LossKind;
  readonly means: string;
  readonly count: number;
  readonly places: readonly (ExchangePlace & { readonly words: string })[];
}

/** Losses by kind, the most frequent kind first. */
function byKind(losses: readonly Loss[]): readonly LossGroup[] {
  return [...Map.groupBy(losses, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      means: lossKinds[kind],
      count: group.length,
      places: group.map(({ place, words }) => ({ ...place, words })),
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.kind, b.kind));
}

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
