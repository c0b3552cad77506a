import type { KindredStems, SearchIndex, Stem } from "./search-index.ts";

/** A word that is looked for, as what stands for it: itself, its number, words that begin so, what is near it if it is mistyped. */
export interface SoughtWord {
  readonly stems: readonly (readonly [stem: Stem, gain: number])[];
  /** Words that may stand for it elsewhere. Each is worth the geometric mean of the two: one that is everywhere tells little. */
  readonly kindred: KindredStems;
}

/** By the numbers of entries: the score, and how many of the words an entry has, kindred words not counted. */
export interface Scores {
  readonly score: Float64Array;
  readonly has: Uint8Array;
}

/** What a word is worth that so many entries have: rare words are worth more (inverse document frequency, as BM25 has it). */
export const worth = ({ entries }: SearchIndex, found: number): number =>
  Math.log(1 + (entries.length - found + 0.5) / (found + 0.5));

/** The score of each entry for the words: of what stands for a word, what counts most. */
export function scores(index: SearchIndex, sought: readonly SoughtWord[]): Scores {
  const score = new Float64Array(index.entries.length);
  const has = new Uint8Array(index.entries.length);
  for (const { stems, kindred } of sought) {
    const best = new Float64Array(index.entries.length);
    const isIn = new Uint8Array(index.entries.length);
    const add = ({ found }: Stem, gain: number, isOwn: 0 | 1): void => {
      for (const [number, weight] of found()) {
        best[number] = Math.max(best[number] ?? 0, gain * weight);
        isIn[number] ||= isOwn;
      }
    };
    for (const [stem, gain] of stems) add(stem, gain * worth(index, stem.count), 1);
    const own = worth(index, stems[0]?.[0].count ?? 0);
    for (const [stem, gain] of kindred) add(stem, gain * Math.sqrt(own * worth(index, stem.count)), 0);
    best.forEach((value, number) => (score[number] = (score[number] ?? 0) + value));
    isIn.forEach((value, number) => (has[number] = (has[number] ?? 0) + value));
  }
  return { score, has };
}

/** What the score of the claim that it replies to adds to that of a reply: who says something at length names what it is about. */
const perParent = 0.2;

/** The scores with what replies to a claim gain from it. */
export const withParents = ({ parentOf }: SearchIndex, { score, has }: Scores): Scores => ({
  score: score.map(
    (own, number) => own + (parentOf(number) === number ? 0 : perParent * (score[parentOf(number)] ?? 0)),
  ),
  has,
});

/** The numbers of entries that have a score, the best first. */
export const ranked = ({ score }: Scores): readonly number[] =>
  [...score.keys()]
    .filter((number) => (score[number] ?? 0) > 0)
    .toSorted((one, other) => (score[other] ?? 0) - (score[one] ?? 0) || one - other);
