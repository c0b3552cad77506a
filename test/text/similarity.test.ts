import fc from "fast-check";
import { expect, test } from "vitest";
import { SimilarTexts } from "../../src/text/similarity.ts";

/** Few letters, so that texts are often similar. */
const text = fc
  .array(fc.constantFrom("milk", "tea", "cup", "pot", "is", "in"), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));

function trigrams(words: string): ReadonlySet<string> {
  const padded = `  ${words} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}

function jaccard(a: string, b: string): number {
  const [ofA, ofB] = [trigrams(a), trigrams(b)];
  return [...ofA].filter((trigram) => ofB.has(trigram)).length / new Set([...ofA, ...ofB]).size;
}

test("finds the texts above the threshold, the most similar first, as comparing with all of them does", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 40 }),
      text,
      fc.constantFrom(0.4, 0.7, 0.9),
      (texts, wanted, threshold) => {
        const compared = texts.map((other, index) => ({ index, similarity: jaccard(wanted, other) }));
        const near = compared.filter(({ similarity }) => similarity >= threshold);
        const found = new SimilarTexts(texts).similarTo(wanted, threshold);
        expect(found).toEqual(near.toSorted((one, other) => other.similarity - one.similarity));
      },
    ),
    { numRuns: 500 },
  );
});

test("case and punctuation make no difference, and texts that are added later are found", () => {
  const texts = new SimilarTexts(["tea with milk"]);
  expect(texts.nearest("Tea, with milk!", 1)).toBe(0);
  expect(texts.nearest("milk with tea", 0.9)).toBeUndefined();
  texts.add("milk with tea");
  expect(texts.nearest("milk with tea", 0.9)).toBe(1);
});
