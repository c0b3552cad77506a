import fc from "fast-check";
import { expect, test, describe } from "vitest";
import { distinguishingParts, SimilarTexts } from "../../src/text/similarity.ts";
import { distanceToBeginning, editDistance, isOneSlip, nearest } from "../../src/text/nearest.ts";
import { holds } from "../holds.ts";

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
  holds(
    [fc.array(text, { minLength: 1, maxLength: 40 }), text, fc.constantFrom(0.4, 0.7, 0.9)],
    500,
    (texts, wanted, threshold) => {
      const compared = texts.map((other, index) => ({ index, similarity: jaccard(wanted, other) }));
      const near = compared.filter(({ similarity }) => similarity >= threshold);
      const found = new SimilarTexts(texts).similarTo(wanted, threshold);
      expect(found).toEqual(near.toSorted((one, other) => other.similarity - one.similarity));
    },
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
])("sentences with another number are told apart: %s", (one, other) => {
  expect(distinguishingParts(one)).not.toBe(distinguishingParts(other));
});

test.each([
  ["School should start at eight in the morning.", "Schools should start at eight in the morning."],
  ["Der Unterricht soll morgens um acht Uhr beginnen.", "Der Unterricht sollte morgens um acht Uhr beginnen."],
  ["Pupils often listen to the whole lesson.", "Pupils often listened to the whole lesson."],
])("sentences with the same number, or letters of one within a word, are not: %s", (one, other) => {
  expect(distinguishingParts(one)).toBe(distinguishingParts(other));
});

describe("the likely intended word", () => {
  test.each([
    ["suports", "supports"],
    ["spuports", "supports"],
    ["objects_to", "objects-to"],
    ["Held By", "held-by"],
    ["supports", "supports"],
  ])("for %s is %s", (word, meant) => {
    expect(nearest(word, ["answers", "supports", "objects-to", "held-by"])).toBe(meant);
  });

  test("is none if no word is near", () => {
    expect(nearest("colour", ["answers", "supports"])).toBeNull();
    expect(nearest("at", ["by"])).toBeNull();
    expect(nearest("", ["by"])).toBeNull();
  });

  test("counts two swapped letters as one mistake", () => {
    expect(nearest("form", ["from"])).toBe("from");
  });
});

test.each([
  ["grou", 0],
  ["gruo", 1],
  ["goun", 1],
  ["grround", 1],
  ["graund", 1],
  ["gorunidng", 2],
])("from %s to a word that begins like grounding there are %i typing errors", (typed, slips) => {
  expect(distanceToBeginning(typed, "grounding", 2)).toBe(slips);
  expect(distanceToBeginning("completely", "different", 2)).toBe(Infinity);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });

test("distances are those of the definition, and infinite above what is asked", () => {
  holds([word, word, fc.constantFrom(1, 2, 3)], 1000, (typed, other, most) => {
    const within = (distance: number): number => (distance > most ? Infinity : distance);
    const beginnings = Array.from({ length: other.length + 1 }, (_, length) => other.slice(0, length));
    expect(editDistance(typed, other, most)).toBe(within(slipsBetween(typed, other, new Map())));
    expect(distanceToBeginning(typed, other, most)).toBe(
      within(Math.min(...beginnings.map((beginning) => slipsBetween(typed, beginning, new Map())))),
    );
    expect(isOneSlip(typed, other)).toBe(slipsBetween(typed, other, new Map()) === 1);
  });
});

/** The distance by its definition, without a table. */
function slipsBetween(a: string, b: string, known: Map<string, number>): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const slips = Math.min(
    slipsBetween(restA, b, known) + 1,
    slipsBetween(a, restB, known) + 1,
    slipsBetween(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2), known) + 1 : Infinity,
  );
  known.set(key, slips);
  return slips;
}
