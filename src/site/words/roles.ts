import type { RelationKind, Role } from "../../model/index.ts";

/** What a card on the map can be. */
export type CardKind = "question" | Role;

/** A role as a reader reads it. */
export const roleNames: Readonly<Record<CardKind, string>> = {
  question: "Question",
  position: "Position",
  reason: "Reason",
  objection: "Objection",
  rebuttal: "Rebuttal",
};

/** What a role does, in the guide's and the legend's words. */
export const roleMeanings: Readonly<Record<CardKind, string>> = {
  question: "what the debate is about",
  position: "an answer to a question",
  reason: "speaks for the claim above it",
  objection: "speaks against the claim above it",
  rebuttal: "answers an objection",
};

/** How a claim stands to the one it names: "This claim … that one." */
export const relationWords: Readonly<Record<RelationKind, string>> = {
  answers: "Answers",
  supports: "Supports",
  "objects-to": "Objects to",
  rebuts: "Rebuts",
  undercuts: "Denies that",
};

/** What an undercut denies of the step from a premise to a conclusion: "A is … B". */
export const stepWords: Readonly<Record<Exclude<RelationKind, "undercuts">, string>> = {
  answers: "an answer to",
  supports: "a reason for",
  "objects-to": "an objection to",
  rebuts: "a rebuttal of",
};
