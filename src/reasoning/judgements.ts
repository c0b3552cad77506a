import type { Id } from "../claims/model/index.ts";

/** A reader's verdict on a claim. */
export type Judgement = "accept" | "reject";

/** The label of a claim that has no supports and no judgement: `in` unless an attack is live, or undecided until it is judged. */
export type Default = "unless-answered" | "unless-judged";

/** A stance (what a reader accepts and rejects), and the default for claims without a judgement. */
export interface Judgements {
  readonly accept: ReadonlySet<Id>;
  /** A claim that is in both sets is accepted. */
  readonly reject: ReadonlySet<Id>;
  readonly default: Default;
}

/** No stance: labels follow from the map alone. */
export const nothingJudged: Judgements = { accept: new Set(), reject: new Set(), default: "unless-answered" };
