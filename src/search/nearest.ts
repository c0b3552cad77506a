import { isNegated } from "../text/similarity.ts";
import { isPlace, type Entry } from "./entry.ts";
import { ranked, scores, worth } from "./score.ts";
import type { SearchIndex, Stem } from "./search-index.ts";
import { counted, weightOf } from "./weigh.ts";
import { wordsOf } from "./words-of.ts";

/** An entry that comes near a sentence. */
export interface Near {
  readonly number: number;
  /** Its score divided by the score of the sentence with itself: from 0 to 1. */
  readonly likeness: number;
  /** Likeness times the score, in words that nothing else on the map has: what few or common words say is never sure. */
  readonly sureness: number;
}

/** What is left of sureness where only one of the two is negated. */
const ifOneNegated = 0.8;

type Among = (entry: Entry, number: number) => boolean;

/**
 * What says nearly the same as a sentence, the nearest first: questions and claims, unless `among` says otherwise. The score of
 * the sentence with itself is what it would score as the sentence of an entry, with the rarity that its words have in the
 * index. A word that no entry has is the rarest of all, so what the map knows nothing of makes everything less like.
 */
export function nearest(
  index: SearchIndex,
  sentence: string,
  among: Among = ({ kind }) => isPlace(kind),
): readonly Near[] {
  const { entries, stems, average } = index;
  const said = stemsIn(index, sentence);
  const counts = [...counted(said)];
  const found = scores(
    index,
    counts.flatMap(([text]) => {
      const stem = stems.get(text);
      return stem ? [{ stems: [[stem, 1]], kindred: stem.kindred }] : [];
    }),
  );
  const itself = counts.reduce(
    (sum, [text, count]) => sum + weightOf(count, said.length, average) * worth(index, stems.get(text)?.count ?? 0),
    0,
  );
  const isOwnNegated = isNegated(sentence);
  const rarest = weightOf(1, average, average) * worth(index, 0);
  return ranked(found).flatMap((number) => {
    const [score = 0, entry] = [found.score[number], entries[number]];
    if (!entry || !among(entry, number)) return [];
    const likeness = Math.min(1, score / itself);
    const doubt = isNegated(entry.text) === isOwnNegated ? 1 : ifOneNegated;
    return [{ number, likeness, sureness: (doubt * likeness * score) / rarest }];
  });
}

/** The stems of a sentence without words that only ask. */
export const stemsIn = ({ isAsking, stemOf }: SearchIndex, sentence: string): readonly string[] =>
  wordsOf(sentence).flatMap((word) => (isAsking(word) ? [] : [stemOf(word)]));

/** The first so many say what a sentence is about, and are compared with each other. */
const [fewFirst, manyFirst] = [3, 30];

/**
 * Finds what is nearest to one sentence of a text after the other. A text is about few questions: claims on those that earlier
 * sentences came near are surer.
 */
export function nearestInText(index: SearchIndex, among?: Among): (sentence: string) => readonly Near[] {
  const byQuestion = new Map<string, number>();
  let all = 0;
  return (sentence) => {
    const found = nearest(index, sentence, among).slice(0, manyFirst);
    const inText = found.map(({ number, likeness, sureness }) => {
      const share = all === 0 ? 0 : (byQuestion.get(index.questionOf(number)) ?? 0) / all;
      return { number, likeness, sureness: sureness * (1 + share) ** 2 };
    });
    for (const { number, sureness } of found.slice(0, fewFirst)) {
      const question = index.questionOf(number);
      byQuestion.set(question, (byQuestion.get(question) ?? 0) + sureness);
      all += sureness;
    }
    return inText.toSorted((one, other) => other.sureness - one.sureness);
  };
}

/**
 * A sentence comes near an entry if its sureness, times `lead` and `shared`, is at least this. Chosen on the seen part of test/find: of
 * ten sentences that come near an entry there, more than nine mean it.
 */
const leastSureness = 0.5;

/** By how much an entry is more like a sentence than any other one: what is as like to two is meant as neither, or about both. */
const lead = (best: Near, found: readonly Near[]): number =>
  Math.min(mostLead, best.likeness / Math.max(...found.map((near) => (near === best ? 0 : near.likeness))));

/** Where few others have any of the words, a lead says no more than this. */
const mostLead = 1.5;

/**
 * From 0 to 1, how much of what a sentence and an entry say is in both. Rare words count more. An entry that says much else is rarely
 * meant, and one that lacks most words of the sentence never.
 */
function shared(index: SearchIndex, sentence: string, number: number): number {
  const said = new Set(stemsIn(index, sentence));
  const part = (texts: ReadonlySet<string>, gainOf: (stem: Stem) => number): number => {
    let [had, all] = [0, 0];
    for (const text of texts) {
      const stem = index.stems.get(text);
      const value = worth(index, stem?.count ?? 0);
      all += value;
      had += stem ? value * gainOf(stem) : 0;
    }
    return had / all;
  };
  const had = part(said, ({ found }) => Number(found().some(([of]) => of === number)));
  const own = new Set(stemsIn(index, index.entries[number]?.text ?? ""));
  const met = part(own, ({ text, kindred }) =>
    said.has(text) ? 1 : Math.max(0, ...kindred.map(([other, gain]) => (said.has(other.text) ? gain : 0))),
  );
  return had < leastHad ? 0 : Math.sqrt(met);
}

/** The part of a sentence that an entry has to have. Chosen on the same sentences. */
const leastHad = 0.3;

/** From this likeness on a sentence is the entry's own, however common its words are: those of a small map all are. */
export const same = 0.95;

/**
 * Beside the nearest one, those on its question or for or against it are named that are at least so sure, as a part of it: of two
 * sides words can't tell which one a sentence takes. The second: where the nearest may be the other side. Chosen on the same sentences.
 */
const [leastPart, leastIfOneNegated] = [0.7, 0.5];

/** The few that a sentence comes near, of those that are nearest to it, the most like first; none for most. `areLinked`: by a relation. */
export function comesNear(
  index: SearchIndex,
  sentence: string,
  found: readonly Near[],
  areLinked: (one: number, other: number) => boolean = () => false,
): readonly Near[] {
  const [best] = found;
  if (!best) return [];
  const sureness = best.sureness * lead(best, found) * shared(index, sentence, best.number);
  if (sureness < leastSureness && best.likeness < same) return [];
  const isOneNegated = isNegated(sentence) !== isNegated(index.entries[best.number]?.text ?? "");
  const least = best.sureness * (isOneNegated ? leastIfOneNegated : leastPart);
  const question = index.questionOf(best.number);
  return found
    .filter(
      ({ number, sureness }) =>
        number === best.number ||
        (sureness >= least && (index.questionOf(number) === question || areLinked(number, best.number))),
    )
    .slice(0, fewFirst)
    .toSorted((one, other) => other.likeness - one.likeness);
}
