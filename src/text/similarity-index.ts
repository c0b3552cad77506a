import { compareText } from "./compare-text.ts";

/** A text's trigrams as numbers, sorted: the rarer a trigram is among all texts, the smaller its number. */
type Trigrams = readonly number[];

export interface SimilarText {
  /** Position in the list of texts. */
  readonly index: number;
  /** Shared trigrams by all trigrams of the two (Jaccard), from the threshold to 1. */
  readonly similarity: number;
}

export interface SimilarityIndex {
  /** The text most similar to a given one; null if none reaches the threshold. */
  readonly nearestTo: (text: string) => SimilarText | null;
  /** Of the texts before a position, the one most similar to the text at it. */
  readonly nearestBefore: (position: number) => SimilarText | null;
}

/** A threshold for ids: below it, one was probably not mistyped for the other. */
export const likeEnough = 0.4;

/** The most candidates that are compared for each text, so that many similar texts can't make the search quadratic. */
const mostComparisons = 100;

/**
 * Finds similar texts among many in nearly linear time.
 *
 * Two sets can only be as similar as the threshold if they share one of their few rarest members, so only those are
 * indexed and looked up (prefix filtering: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007).
 */
export function similarityIndex(texts: readonly string[], threshold: number): SimilarityIndex {
  const sets = texts.map(trigramsOf);
  const rank = ranksByRarity(sets);
  const numbered = sets.map((set) => inNumbers(set, rank));
  const withRareTrigram = new Map<number, number[]>();
  numbered.forEach((trigrams, index) => {
    for (const trigram of prefixOf(trigrams, threshold)) {
      const others = withRareTrigram.get(trigram);
      if (others === undefined) withRareTrigram.set(trigram, [index]);
      else others.push(index);
    }
  });

  const nearest = (trigrams: Trigrams, before: number): SimilarText | null => {
    const compared = new Set<number>();
    let best: SimilarText | null = null;
    for (const trigram of prefixOf(trigrams, threshold)) {
      for (const index of withRareTrigram.get(trigram) ?? []) {
        if (index >= before || compared.size >= mostComparisons) break;
        if (compared.has(index)) continue;
        compared.add(index);
        const similarity = similarityOf(trigrams, numbered[index] ?? [], threshold);
        if (similarity > (best?.similarity ?? 0)) best = { index, similarity };
      }
    }
    return best;
  };

  return {
    nearestTo: (text) => nearest(inNumbers(trigramsOf(text), rank), texts.length),
    nearestBefore: (position) => nearest(numbered[position] ?? [], position),
  };
}

/** Runs of three characters of the text in lower case, without punctuation; two spaces before it give its beginning more weight. */
function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const plain = `  ${words.trim()} `;
  return new Set(Array.from({ length: plain.length - 2 }, (_, start) => plain.slice(start, start + 3)));
}

function ranksByRarity(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  // Among equally rare ones, the order only has to be the same each time.
  const inOrder = [...counts].sort(([a, countA], [b, countB]) => countA - countB || compareText(a, b));
  return new Map(inOrder.map(([trigram], index) => [trigram, index]));
}

/** Trigrams that no text has are the rarest of all; only their number counts. */
function inNumbers(set: ReadonlySet<string>, rank: ReadonlyMap<string, number>): Trigrams {
  let unknown = 0;
  return Array.from(set, (trigram) => rank.get(trigram) ?? (unknown -= 1)).sort((a, b) => a - b);
}

/** The rarest trigrams: one more than a text can lack and still reach the threshold. */
function prefixOf(trigrams: Trigrams, threshold: number): Trigrams {
  return trigrams.slice(0, trigrams.length - roundUp(threshold * trigrams.length) + 1);
}

/** The Jaccard similarity, or 0 as soon as it must stay below the threshold. */
function similarityOf(a: Trigrams, b: Trigrams, threshold: number): number {
  const both = a.length + b.length;
  // With s shared members the share is s / (both - s): so many may be unshared, counted on both sides.
  const mostUnshared = both - 2 * roundUp((threshold * both) / (1 + threshold));
  let unshared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference !== 0 && (unshared += 1) > mostUnshared) return 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  unshared += a.length - i + (b.length - j);
  const shared = (both - unshared) / 2;
  return unshared > mostUnshared ? 0 : shared / (both - shared);
}

/** Rounds up, tolerating a rounding error just above a whole number. */
function roundUp(number: number): number {
  return Math.ceil(number - 1e-9);
}
