/** The ranks of a text's trigrams, sorted: the rarer a trigram is among all texts, the lower its rank. */
type Trigrams = Int32Array;

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

/** The texts that have a trigram among their rarest ones, in order, and its position in each. */
interface Occurrences {
  readonly texts: number[];
  readonly positions: number[];
}

/**
 * Finds similar texts among many in nearly linear time.
 *
 * Two sets can only be as similar as the threshold if they share one of their few rarest members, so only those are
 * indexed and looked up (prefix filtering: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007), and what precedes
 * the first of them in both limits how similar they can be (positional filtering: Xiao, Wang, Lin & Yu 2008).
 */
export function similarityIndex(texts: readonly string[], threshold: number): SimilarityIndex {
  const sets = texts.map(trigramsOf);
  const ranks = ranksByRarity(sets);
  const ranked = sets.map((set) => inRanks(set, ranks));
  const withRareTrigram: readonly Occurrences[] = Array.from(ranks, () => ({ texts: [], positions: [] }));
  ranked.forEach((trigrams, index) => {
    const length = prefixLength(trigrams, threshold);
    for (let position = 0; position < length; position += 1) {
      const occurrences = withRareTrigram[trigrams[position] ?? -1];
      occurrences?.texts.push(index);
      occurrences?.positions.push(position);
    }
  });
  /** The number of the search that has looked at each text last. */
  const lookedAtBy = new Int32Array(texts.length);
  let search = 0;

  const nearest = (trigrams: Trigrams, before: number): SimilarText | null => {
    const length = prefixLength(trigrams, threshold);
    search += 1;
    let comparisons = 0;
    let best: SimilarText | null = null;
    for (let position = 0; position < length; position += 1) {
      const found = withRareTrigram[trigrams[position] ?? -1];
      if (found === undefined) continue;
      for (let at = 0; at < found.texts.length && comparisons < mostComparisons; at += 1) {
        const index = found.texts[at] ?? before;
        if (index >= before) break;
        const other = ranked[index];
        if (lookedAtBy[index] === search || other === undefined) continue;
        lookedAtBy[index] = search;
        const start = [position, found.positions[at] ?? 0] as const;
        const most = mostUnshared(trigrams, other, threshold);
        if (leastUnshared(trigrams, other, start) > most) continue;
        comparisons += 1;
        const similarity = similarityOf(trigrams, other, start, most);
        if (similarity > (best?.similarity ?? 0)) best = { index, similarity };
      }
    }
    return best;
  };

  return {
    nearestTo: (text) => nearest(inRanks(trigramsOf(text), ranks), texts.length),
    nearestBefore: (position) => nearest(ranked[position] ?? new Int32Array(), position),
  };
}

/** Runs of three characters of the text in lower case, without punctuation; two spaces before it give its beginning more weight. */
function trigramsOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const plain = `  ${words.trim()} `;
  const found = new Set<number>();
  for (let start = 0; start + 2 < plain.length; start += 1)
    found.add(asNumber(plain.charCodeAt(start), plain.charCodeAt(start + 1), plain.charCodeAt(start + 2)));
  return found;
}

/** A number of their own for three characters. Those of ASCII have small ones, which are quicker to look up. */
function asNumber(first: number, second: number, third: number): number {
  return (first | second | third) < 0x80
    ? (first << 14) | (second << 7) | third
    : 2 ** 48 + (first * 2 ** 16 + second) * 2 ** 16 + third;
}

function ranksByRarity(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  // Among equally rare ones, the order only has to be the same each time.
  const inOrder = [...counts].sort(([a, countA], [b, countB]) => countA - countB || a - b);
  return new Map(inOrder.map(([trigram], rank) => [trigram, rank]));
}

/** Trigrams that no text has are the rarest of all; only their number counts. */
function inRanks(set: ReadonlySet<number>, ranks: ReadonlyMap<number, number>): Trigrams {
  let unknown = 0;
  return Int32Array.from(set, (trigram) => ranks.get(trigram) ?? (unknown -= 1)).sort();
}

/** How many of a text's rarest trigrams are looked up: one more than it can lack and still reach the threshold. */
function prefixLength({ length }: Trigrams, threshold: number): number {
  return length - roundUp(threshold * length) + 1;
}

/** The positions in two texts of the first trigram that they share. */
type Start = readonly [inOne: number, inOther: number];

/** How many trigrams two texts don't share at least, counted in both, given the first that they do. */
function leastUnshared(one: Trigrams, other: Trigrams, [i, j]: Start): number {
  return i + j + Math.abs(one.length - i - (other.length - j));
}

/** How many trigrams two texts may not share, counted in both. With s shared ones, their similarity is s / (all - s). */
function mostUnshared(one: Trigrams, other: Trigrams, threshold: number): number {
  const all = one.length + other.length;
  return all - 2 * roundUp((threshold * all) / (1 + threshold));
}

/** The Jaccard similarity, or 0 as soon as more trigrams are not shared than may be. */
function similarityOf(one: Trigrams, other: Trigrams, [i, j]: Start, most: number): number {
  let unshared = i + j;
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference !== 0 && (unshared += 1) > most) return 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  unshared += one.length - i + (other.length - j);
  const all = one.length + other.length;
  const shared = (all - unshared) / 2;
  return unshared > most ? 0 : shared / (all - shared);
}

/** Rounds up, tolerating a rounding error just above a whole number. */
function roundUp(number: number): number {
  return Math.ceil(number - 1e-9);
}
