import fc from "fast-check";
import { expect, test } from "vitest";
import { similarityIndex } from "../../src/text/similarity-index.ts";

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

test("finds the most similar text above the threshold, as comparing with all of them does", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 40 }),
      text,
      fc.constantFrom(0.4, 0.7, 0.9),
      (texts, wanted, threshold) => {
        const best = Math.max(...texts.map((other) => jaccard(wanted, other)));
        const found = similarityIndex(texts, threshold).nearestTo(wanted);
        if (best < threshold) expect(found).toBeNull();
        else {
          expect(found?.similarity).toBeCloseTo(best, 10);
          expect(jaccard(wanted, texts[found?.index ?? -1] ?? "")).toBeCloseTo(best, 10);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("searches only earlier texts on request", () => {
  const { nearestBefore } = similarityIndex(["tea with milk", "milk with tea", "tea with milk!"], 0.9);
  expect([0, 1, 2].map((position) => nearestBefore(position)?.index ?? null)).toEqual([null, null, 0]);
});

test("each of ten thousand texts that are all nearly the same finds an earlier one", () => {
  const alike = Array.from(
    { length: 10_000 },
    (_, index) => `The very same words stand here again and again as number ${index}.`,
  );
  const { nearestBefore } = similarityIndex(alike, 0.7);
  expect(alike.every((_, position) => position === 0 || nearestBefore(position) !== null)).toBe(true);
});
