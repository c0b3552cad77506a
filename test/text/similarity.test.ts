import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, SimilarTexts } from "../../src/text/similarity.ts";

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

test.each([
  ["School should start at eight in the morning.", "School should start at nine in the morning."],
  ["School should start at 8 in the morning.", "School should start at 9 in the morning."],
  ["The first of these studies found an effect.", "The second of these studies found an effect."],
  ["Der Unterricht soll morgens um acht Uhr beginnen.", "Der Unterricht soll morgens um neun Uhr beginnen."],
  ["Nach zwanzig Minuten sind alle wieder wach und munter.", "Nach dreißig Minuten sind alle wieder wach und munter."],
  ["Die zweite Stunde ist die beste des ganzen Tages.", "Die dritte Stunde ist die beste des ganzen Tages."],
])("sentences with another number are not nearly the same: %s", (one, other) => {
  expect(likeness(one, other)).toBe(0);
});

test.each([
  ["School should start at eight in the morning.", "Schools should start at eight in the morning."],
  ["Der Unterricht soll morgens um acht Uhr beginnen.", "Der Unterricht sollte morgens um acht Uhr beginnen."],
  ["Pupils often listen to the whole lesson.", "Pupils often listened to the whole lesson."],
])("sentences with the same number, or letters of one within a word, still are: %s", (one, other) => {
  expect(likeness(one, other)).toBeGreaterThan(0.7);
});
