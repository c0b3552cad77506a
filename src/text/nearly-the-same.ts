import { similarityIndex } from "./similarity-index.ts";

/** Share of common trigrams from which on two sentences count as nearly the same. */
export const nearlyTheSame = 0.7;

/** Words that turn a sentence into its opposite: the two are near in letters and far in meaning. */
const negation = /\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing|without)\b|n['’]t\b/iu;

/** What tells apart two sentences that are otherwise alike: whether they deny something, and the numbers in them. */
export function tellingParts(sentence: string): string {
  return [negation.test(sentence) ? "denies" : "asserts", ...(sentence.match(/\d+/g) ?? []).toSorted()].join(" ");
}

/** How alike two sentences are that the rule on near duplicates would report, from `nearlyTheSame` to 1; 0 for all others. */
export function likeness(sentence: string, other: string): number {
  if (tellingParts(sentence) !== tellingParts(other)) return 0;
  return similarityIndex([other], nearlyTheSame).nearestTo(sentence)?.similarity ?? 0;
}
