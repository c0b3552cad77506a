import type { Id } from "../model.ts";

/** What a reader accepts and rejects, and what holds of the claims that they have not judged (STANDING calls the first two a stance). */
export interface Judgements {
  readonly accept: ReadonlySet<Id>;
  readonly reject: ReadonlySet<Id>;
  /** `unless-answered`: a claim without supports stands until an attack on it is live. `unless-judged`: it waits for the reader. */
  readonly default: "unless-answered" | "unless-judged";
}

/** What the written map implies by itself. */
export const nothingJudged: Judgements = { accept: new Set(), reject: new Set(), default: "unless-answered" };
