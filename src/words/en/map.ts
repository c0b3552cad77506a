import { counted, listed, positions } from "./counted.ts";

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Claims and what they do for another: `A and B, which support it`. */
function which(names: readonly string[], one: string, several: string): string {
  return `${listed(names, "and")}, which ${names.length === 1 ? one : several}`;
}

const questions = (count: number): string => counted(count, "question");
const claims = (count: number): string => counted(count, "claim");

/** How much a tile holds. Of a question, `elsewhere` counts the positions that are argued elsewhere. */
export const counts = {
  debate: (questionCount: number, claimCount: number) => `${questions(questionCount)} · ${claims(claimCount)}`,
  question: (placed: number, elsewhere: number, claimCount: number) =>
    `${positions(placed, elsewhere)} · ${claims(claimCount)}`,
} as const;

/** What a card says besides its sentence. */
export const card = {
  /** The last word after an objection. */
  unanswered: "unanswered",
  /** After the words of another tool that are not a claim yet. */
  draft: "draft",
  noHolder: "no holder recorded",
  showReplies: (count: number) => `Show ${counted(count, "reply", "replies")}`,
  hideReplies: (count: number) => `Hide ${counted(count, "reply", "replies")}`,
  moreBelow: (count: number) => `${counted(count, "more reply", "more replies")} below`,
  /** Between a position and the claim in focus. */
  claimsBetween: (count: number) => `… ${claims(count)} in between`,
} as const;

/** What an undercut grants, and which relation it denies, by that relation. The argument is the conclusion's sentence. */
const denial = (granted: string) => ({
  answers: (sentence: string) => `${granted}, but says it doesn’t answer “${sentence}”`,
  supports: (sentence: string) => `${granted}, but says it doesn’t support “${sentence}”`,
  "objects-to": (sentence: string) => `${granted}, but says it doesn’t count against “${sentence}”`,
  rebuts: (sentence: string) => `${granted}, but says it doesn’t answer the objection “${sentence}”`,
});

/** An undercut below the claim in focus. */
export const undercutOfFocus = denial("Grants this");

/** An undercut in focus, below the claim that it speaks of. */
export const undercutInFocus = denial("Grants the claim above");

/** Beside a claim: its cross-links, and the positions that it doesn't stand under. */
export const beside = {
  /** Heading over the other replies to a claim on the path, by the role of that claim. */
  path: {
    position: "Other replies to the position above",
    reason: "Other replies to the reason above",
    objection: "Other replies to the objection above",
    rebuttal: "Other replies to the rebuttal above",
  },
  crossLinks: "Elsewhere on the map",
  otherPositions: (count: number) => (count === 1 ? "The other position" : "Other positions"),
} as const;

/** From the claim in focus to the claim or question on the card. */
export const linkFrom = {
  answers: "also answers",
  supports: "also supports",
  "objects-to": "also objects to",
  rebuts: "also rebuts",
  undercuts: "also undercuts",
  raises: "raises the question",
} as const;

/** From the claim on the card to the claim in focus. */
export const linkTo = {
  answers: "also answered by",
  supports: "also supported by",
  "objects-to": "also objected to by",
  rebuts: "also rebutted by",
  undercuts: "also undercut by",
  raises: "its question is raised by",
} as const;

/** Where the claim at the other end is argued, if it has another role there than here. The argument is the question. */
export const arguedAs = {
  position: (question: string) => `as a position under: ${question}`,
  reason: (question: string) => `as a reason under: ${question}`,
  objection: (question: string) => `as an objection under: ${question}`,
  rebuttal: (question: string) => `as a rebuttal under: ${question}`,
} as const;

/** The whole name of a link, for a screen reader. */
export const linkTitle = (link: string, sentence: string) => `${link}: ${sentence}`;

/** The name of a card or tile for a screen reader, before what it shows. */
export const title = {
  debate: (shown: string) => `Debate: ${shown}`,
  question: (shown: string) => `Question: ${shown}`,
  position: (shown: string) => `Position: ${shown}`,
  reason: (shown: string) => `Reason: ${shown}`,
  objection: (shown: string) => `Objection: ${shown}`,
  rebuttal: (shown: string) => `Rebuttal: ${shown}`,
  /** Added where a ring alone shows it. */
  unanswered: (title: string) => `${title} (unanswered)`,
} as const;

/** One path from a question to a rebuttal, which explains the map. Each step says what it is. */
export const example = {
  question: "A question",
  position: "A position on the question",
  positionOf: (holders: string) => `A position on the question, ${holders}`,
  reason: "a reason for that",
  objection: "an objection to that",
  rebuttal: "a rebuttal of that objection",
} as const;

/** The signs of the map. */
export const legend = {
  position: { name: "Position", meaning: "an answer to a question" },
  reason: { name: "Reason", meaning: "supports the claim above it" },
  objection: { name: "Objection", meaning: "counts against the claim above it" },
  rebuttal: { name: "Rebuttal", meaning: "answers an objection" },
  unanswered: { name: "Unanswered", meaning: "nothing on the map answers it" },
  linkedReasons: { name: "Linked reasons", meaning: "support the claim only together" },
  crossLinks: { name: "Cross-links", meaning: "lead to other places on the map" },
  dashedLine: { name: "Dashed line", meaning: "leads to an objection; a dotted one to a rebuttal" },
} as const;

/** What follows from what somebody accepts and rejects. Claims are named by whoever shows the sentence. */
export const standing = {
  /** After the name of a claim. A claim that is out has been answered; no claim is ever said to be true, won or defeated. */
  label: { in: "stands", out: "is answered", undecided: "is open" },
  /** Whose judgements count. null stands for the claim of the sentence. */
  you: {
    accepts: (claim: string | null) => `you accept ${claim ?? "it"}`,
    rejects: (claim: string | null) => `you reject ${claim ?? "it"}`,
    judgement: "your judgement",
  },
  /** Why a claim has its label, after a colon. */
  why: {
    attacked: (by: readonly string[]) =>
      `${listed(by, "and")} ${by.length === 1 ? "speaks against it and stands" : "speak against it and stand"}`,
    excluded: (by: string) => `${by} stands, and only one of the two can`,
    supported: (by: readonly string[]) =>
      `${listed(by, "and")} ${by.length === 1 ? "supports it and stands" : "support it and stand"}`,
    attackersAnswered: (by: readonly string[]) =>
      which(by, "speaks against it, is answered", "speak against it, are answered"),
    attacksUndercut: (by: readonly string[]) =>
      which(by, "undercuts an argument against it, stands", "undercut arguments against it, stand"),
    unopposed: "nothing that stands speaks against it",
    unsupported: "nothing that supports it stands",
    waits: (forWhat: readonly string[]) => `it depends on ${forWhat.join(", and on ")}`,
    also: (reasons: readonly string[]) => reasons.join(", and "),
  },
  /** What an open claim waits for. */
  waitsFor: {
    attackers: (names: readonly string[]) => which(names, "speaks against it", "speak against it"),
    attackUndercutters: (names: readonly string[]) =>
      which(names, "undercuts an argument against it", "undercut arguments against it"),
    supporters: (names: readonly string[]) => which(names, "supports it", "support it"),
    supportUndercutters: (names: readonly string[]) =>
      which(names, "undercuts an argument for it", "undercut arguments for it"),
    rivals: (names: readonly string[]) => which(names, "answers the same question", "answer the same question"),
  },
  /** Two judgements that don't fit together. The first argument says who accepts or rejects the claim. */
  tension: {
    acceptedUnderAttack: (accepts: string, by: readonly string[]) =>
      `${capitalised(accepts)}, and ${which(by, "speaks against it, stands", "speak against it, stand")}.`,
    rejectedThoughSupported: (rejects: string, by: readonly string[]) =>
      `${capitalised(rejects)}, but ${which(by, "supports it, stands", "support it, stand")}, and nothing that stands speaks against it.`,
    both: (claim: string, other: string) => `both ${claim} and ${other}`,
    bothAccepted: (accepts: string) => `${capitalised(accepts)}, but only one of them can stand.`,
  },
} as const;
