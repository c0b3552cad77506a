/**
 * How much each word counts for each entry: the saturation of BM25+ (Robertson & Zaragoza 2009; Lv & Zhai 2011) of the field
 * where it counts most. The sum over fields would count a word twice that a claim's other wordings repeat.
 */

/** The texts of an entry by field. A field may have several, as a claim has other wordings: each is weighed by itself. */
export type Fields = Readonly<Record<keyof typeof fieldWeights, readonly string[]>>;

/** What a word counts in each field. The numbers here and below were chosen on the seen part of test/find. */
const fieldWeights = { sentence: 1, wordings: 0.95, passage: 0.3, names: 0.25 };

const fields = ["sentence", "wordings", "passage", "names"] as const;

/** Saturation, normalisation of length, and what any occurrence adds. */
const [k, b, delta] = [1.6, 0.8, 0.2];

/** Weights are kept as whole numbers: so many make 1. */
const levels = 8;

/** The weight of a word that is so many times in a text of this length, where texts have this length on average. */
export const weightOf = (count: number, length: number, average: number, field = 1): number =>
  Math.max(
    1,
    Math.round(levels * field * (delta + (count * (k + 1)) / (count + k * (1 - b + (b * length) / average)))),
  );

export interface Weighed {
  /** For each stem, the weights by the number of the entry. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The average number of stems of a sentence. */
  readonly average: number;
}

/** Weighs the stems of all entries. `stemsOf` gives the stems of a text without those that only ask. */
export function weigh(entries: readonly Fields[], stemsOf: (text: string) => readonly string[]): Weighed {
  const weights = new Map<string, Map<number, number>>();
  const averages = fields.map((field) => {
    const stems = entries.map((entry) => entry[field].map(stemsOf));
    const lengths = stems.flat().flatMap(({ length }) => (length > 0 ? [length] : []));
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    stems.forEach((texts, number) => {
      for (const text of texts)
        for (const [stem, count] of counted(text)) {
          const ofStem = weights.get(stem) ?? new Map<number, number>();
          const weight = weightOf(count, text.length, average, fieldWeights[field]);
          weights.set(stem, ofStem.set(number, Math.max(weight, ofStem.get(number) ?? 0)));
        }
    });
    return average;
  });
  return { weights, average: averages[0] ?? 0 };
}

/** How often each stem is in a text. */
export function counted(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Two words are kindred if they are in different wordings of so many claims. */
const leastTogether = 2;

/** So many kindred words of a word are kept, and the words whose kindred it is. */
const mostKindred = 3;

/** What a kindred word counts at least and at most, and for its cosine, in tenths of what the word itself counts. */
const [leastGain, mostGain, perCosine] = [3, 8, 25];

/** A word and what it counts for another one, in tenths. */
export type Kindred = readonly [stem: string, gain: number];

/**
 * Words that stand for each other where the same claim is said in different ways, as `chatbot` does for `model`. Of the claims
 * that have either, the part that has one in one wording and the other in another (cosine) says how much.
 */
export function kindredWords(
  claims: readonly (readonly (readonly string[])[])[],
): ReadonlyMap<string, readonly Kindred[]> {
  const having = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const wordings of claims) {
    // The one wording that has a stem; -1 for several.
    const only = new Map<string, number>();
    wordings.forEach((stems, at) => {
      for (const stem of stems) only.set(stem, (only.get(stem) ?? at) === at ? at : -1);
    });
    for (const [stem, at] of only) {
      having.set(stem, (having.get(stem) ?? 0) + 1);
      const counts = together.get(stem) ?? new Map<string, number>();
      together.set(stem, counts);
      for (const [other, place] of only)
        if (other !== stem && (at === -1 || at !== place)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const kindred = [...together].map(([stem, counts]): [string, readonly Kindred[]] => {
    const of = having.get(stem) ?? 0;
    const gains = [...counts].flatMap(([other, count]): readonly Kindred[] => {
      const ofOther = having.get(other) ?? 0;
      // Common words are together by chance.
      const isByChance = count * claims.length < Math.E * of * ofOther;
      const gain = Math.min(mostGain, Math.round((perCosine * count) / Math.sqrt(of * ofOther)));
      return count < leastTogether || isByChance || gain < leastGain ? [] : [[other, gain]];
    });
    return [stem, gains.toSorted(([, one], [, other]) => other - one).slice(0, mostKindred)];
  });
  return new Map(kindred.filter(([, gains]) => gains.length > 0));
}
