export interface SimilarText {
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

/** Runs of three characters of a text in lower case, without punctuation; two spaces before it give its beginning more weight. */
function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const plain = `  ${words.trim()} `;
  return new Set(Array.from({ length: plain.length - 2 }, (_, start) => plain.slice(start, start + 3)));
}
