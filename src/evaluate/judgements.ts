import type { Id } from "../model/index.ts";

/** What a reader says of a claim. */
export type Judgement = "accept" | "reject";

/** What holds of a claim that nobody judged and nothing supports: it stands until an attack on it is live, or it waits for the reader. */
export type Default = "unless-answered" | "unless-judged";

/** What a reader accepts and rejects, and what holds of the claims that they have not judged (the first two are a stance). */
export interface Judgements {
  readonly accept: ReadonlySet<Id>;
  /** Accepting it counts where a claim is in both. */
  readonly reject: ReadonlySet<Id>;
  readonly default: Default;
}

/** What the written map implies by itself. */
export const nothingJudged: Judgements = { accept: new Set(), reject: new Set(), default: "unless-answered" };
