import { similarityIndex } from "./similarity-index.ts";

/** Two sentences that share at least this part of their trigrams count as nearly the same. */
export const nearlyTheSame = 0.7;

/** Words that negate a sentence, in English and in German: two such sentences are similar in letters but not in meaning. */
const negation =
  /\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing|without|kein(?:e[mnrs]?)?|nicht|nichts|nie|niemals|niemand|ohne|weder)\b|n['’]t\b/iu;

/** What distinguishes sentences that are otherwise similar: whether they are negated, and the numbers in them. */
export function distinguishingParts(sentence: string): string {
  return [negation.test(sentence) ? "denies" : "asserts", ...(sentence.match(/\d+/g) ?? []).toSorted()].join(" ");
}

/** The similarity of two sentences that the rule near-duplicate would report, from `nearlyTheSame` to 1; 0 for all others. */
export function likeness(sentence: string, other: string): number {
  if (distinguishingParts(sentence) !== distinguishingParts(other)) return 0;
  return similarityIndex([other], nearlyTheSame).nearestTo(sentence)?.similarity ?? 0;
}
