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

export type JudgementByClaim = ReadonlyMap<Id, { readonly judgement: Judgement }>;

/** What somebody judged, as a stance. Claims that they did not judge are open. */
export function judgementsIn(judged: JudgementByClaim): Judgements {
  const those = (wanted: Judgement): ReadonlySet<Id> =>
    new Set([...judged].filter(([, { judgement }]) => judgement === wanted).map(([id]) => id));
  return { accept: those("accept"), reject: those("reject"), default: "unless-judged" };
}

/** No stance: labels follow from the map alone. */
export const nothingJudged: Judgements = { accept: new Set(), reject: new Set(), default: "unless-answered" };
