import { lost } from "../../words/en/lost.ts";
import type { ExchangePlace } from "./graph.ts";

/**
 * What a format, or our model, can't say, with a sentence on each. Exports lose what the format lacks; imports lose what our
 * model lacks, and say what they made of it.
 */
export const lossKinds = {
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
