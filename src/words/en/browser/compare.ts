// The comparison of a reader's view with a person's recorded stances.

import { listed } from "../counted.ts";

type Judgement = "accept" | "reject";
type Label = "in" | "out" | "undecided";
type Stance = "asserts" | "concedes" | "rejects";

/** Whose view a sentence is about: the reader's, or that of the person with whom they compare it. */
type Side = "you" | "person";

const pronoun = { you: { they: "you", their: "your" }, person: { they: "they", their: "their" } } as const;

const would = (side: Side, toward: Label): string =>
  `In ${pronoun[side].their} view it would ${toward === "in" ? "stand" : "be answered"}`;

export const heading = "Compare with a person";
export const label = "Person";
export const choose = "Choose a person";
export const failed = "This person’s recorded stances could not be loaded.";
export const disagreements = (name: string): string => `Where you and ${name} disagree`;
export const noDisagreement = (name: string): string => `Your view and the recorded stances of ${name} don’t conflict.`;
export const agreements = "Where you agree";
export const couldChange = "What could change your mind, or theirs";
export const assumption =
  "Everything else stays as each of you judged it. A claim that was not judged stands unless it is answered.";
export const you = "You:";
export const person = (name: string): string => `${name}:`;
export const judgedIt = { accept: "you accept it", reject: "you reject it" } as const;
export const inferred = (side: Side, label: Label): string =>
  label === "undecided"
    ? "it is open"
    : `${side === "you" ? "your judgements" : "their recorded claims"} count ${label === "in" ? "for" : "against"} it`;
export const inference = "our inference";
export const judged = (judgement: Judgement, claim: string): string => `you ${judgement} ${claim}`;
/** A recorded stance with its source; of the claim of the line for null. */
export const recorded = (stance: Stance, claim: string | null, source: string, at: string): string =>
  `${stance} ${claim ?? "it"} (${source}${at === "" ? "" : `, ${at}`})`;
export const decided = (side: Side, toward: Label): string =>
  `${would(side, toward)} without ${pronoun[side].their} own judgement of it.`;
export const noWay = (side: Side): string => `No single judgement would change ${pronoun[side].their} view of it.`;
export const ways = (side: Side, toward: Label, ways: readonly (readonly [Judgement, claim: string])[]): string =>
  `${would(side, toward)} if ${pronoun[side].they} ${listed(
    ways.map(([judgement, claim]) => `${judgement}ed ${claim}`),
    "or",
  )}.`;
export const page = (name: string): string => `The page of ${name}`;
export const others = (name: string): string => `Compare ${name} with:`;
