import { memoizeText } from "./memoize.ts";

interface SimilarText {
  /** Position in the list of texts. */
  readonly index: number;
  /** Shared trigrams by all trigrams of the two (Jaccard), from 0 to 1. */
  readonly similarity: number;
}

/** A threshold for ids: below it, one was probably not mistyped for the other. */
export const likeEnough = 0.4;

/** Texts among which similar ones are found. Each trigram knows its texts, so those that share none cost nothing. */
export class SimilarTexts {
  readonly #sizes: number[] = [];
  readonly #withTrigram = new Map<string, number[]>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    const trigrams = trigramsOf(text);
    for (const trigram of trigrams) {
      const texts = this.#withTrigram.get(trigram) ?? [];
      texts.push(this.#sizes.length);
      this.#withTrigram.set(trigram, texts);
    }
    this.#sizes.push(trigrams.size);
  }

  /** The texts that reach the threshold, which is above 0: the most similar first, equal ones in their order. */
  similarTo(text: string, threshold: number): readonly SimilarText[] {
    const trigrams = trigramsOf(text);
    const shared = new Uint32Array(this.#sizes.length);
    for (const trigram of trigrams)
      for (const index of this.#withTrigram.get(trigram) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const found: SimilarText[] = [];
    shared.forEach((count, index) => {
      const similarity = count / (trigrams.size + (this.#sizes[index] ?? 0) - count);
      if (similarity >= threshold) found.push({ index, similarity });
    });
    return found.sort((one, other) => other.similarity - one.similarity);
  }

  /** The index of the most similar text; undefined if none reaches the threshold. */
  nearest(text: string, threshold: number): number | undefined {
    return this.similarTo(text, threshold)[0]?.index;
  }
}

const known = new Map<string, ReadonlySet<string>>();

/** Runs of three characters of a text in lower case, without punctuation; two spaces before it give its beginning more weight. */
function trigramsOf(text: string): ReadonlySet<string> {
  return memoizeText(known, text, () => {
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    const plain = `  ${words.trim()} `;
    return new Set(Array.from({ length: plain.length - 2 }, (_, start) => plain.slice(start, start + 3)));
  });
}

/** Two sentences that share at least this part of their trigrams count as nearly the same. */
export const nearlyTheSame = 0.7;

/**
 * The same for two questions. They are short, and different ones have most words in common: `Should phones be allowed during breaks?`
 * and `Should phones be banned during breaks?` share 0.71, questions about mining towns and about farming towns 0.81.
 */
export const nearlyTheSameQuestion = 0.9;

/** Words for numbers, in English and in German. `ein` and `eine` are left out, because they are articles, too. */
const numberWord = new RegExp(
  `(?<!\\p{L})(?:${[
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
    "(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|half|third|quarter",
    "once|twice|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    "null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn",
    "(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)",
    "hundert|tausend|millionen|milliarden|halb(?:e[mnrs]?)?|doppelt|einmal|zweimal|dreimal",
    "(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e[mnrs]?",
  ].join("|")})(?!\\p{L})`,
  "giu",
);

/** What distinguishes sentences that are otherwise similar: whether they are negated, and the numbers in them, in figures or in words. */
export function distinguishingParts(sentence: string): string {
  const numbers = [...(sentence.match(/\d+/g) ?? []), ...(sentence.toLowerCase().match(numberWord) ?? [])];
  return [isNegated(sentence) ? "denies" : "asserts", ...numbers.toSorted()].join(" ");
}

/** Words that negate a sentence, in English, German and French: two such sentences are similar in letters but not in meaning. */
const negation =
  /\b(?:cannot|neither|never|no(?:body|ne|r|t|thing)?|without|kein(?:e[mnrs]?)?|nichts?|nie(?:mals|mand)?|ohne|weder|aucune?|jamais|ne|pas|rien|sans)\b|\bn['’](?=\p{L})|n['’]t\b/iu;

export const isNegated = (sentence: string): boolean => negation.test(sentence);
