import { isPlace, type Entry } from "./entry.ts";
import { ranked, scores, worth } from "./score.ts";
import type { SearchIndex } from "./search-index.ts";
import { counted, weightOf } from "./weigh.ts";
import { wordsOf } from "./words-of.ts";

/** An entry that comes near a sentence. */
export interface Near {
  readonly number: number;
  /** Its score divided by the score of the sentence with itself: from 0 to 1. */
  readonly likeness: number;
  /** Its score, in words that nothing else on the map has: what few and common words say is never sure. */
  readonly substance: number;
}

/**
 * What says nearly the same as a sentence, the nearest first: questions and claims, unless `among` says otherwise. The score of
 * the sentence with itself is what it would score as the sentence of an entry, with the rarity that its words have in the
 * index. A word that no entry has is the rarest of all, so what the map knows nothing of makes everything less like.
 */
export function nearest(
  index: SearchIndex,
  sentence: string,
  among: (entry: Entry, number: number) => boolean = ({ kind }) => isPlace(kind),
): readonly Near[] {
  const { entries, terms, stem, isAsking, average } = index;
  const stems = wordsOf(sentence).flatMap((word) => (isAsking(word) ? [] : [stem(word)]));
  const counts = [...counted(stems)];
  const found = scores(
    index,
    counts.flatMap(([each]) => {
      const term = terms.get(each);
      return term ? [{ terms: [[term, 1]], kindred: term.kindred() }] : [];
    }),
  );
  const itself = counts.reduce((sum, [each, count]) => {
    const having = terms.get(each)?.count ?? 0;
    return sum + weightOf(count, stems.length, average) * worth(index, having);
  }, 0);
  const rarest = weightOf(1, average, average) * worth(index, 0);
  return ranked(found).flatMap((number) => {
    const [score = 0, entry] = [found.score[number], entries[number]];
    return entry && among(entry, number)
      ? [{ number, likeness: Math.min(1, score / itself), substance: score / rarest }]
      : [];
  });
}

/**
 * From these on a sentence says nearly what an entry says. Chosen on the first half of test/find, so that at most one in ten
 * sentences of a text is wrongly said to be near a claim.
 */
const [leastLikeness, leastSubstance] = [0.4, 2];

/** From this likeness on a sentence is the entry's, however common its words are: those of a small map all are. */
const same = 0.95;

/** Whether a sentence says nearly what an entry says, as far as words tell. */
export const isNear = ({ likeness, substance }: Near): boolean =>
  likeness >= same || (likeness >= leastLikeness && substance >= leastSubstance);
