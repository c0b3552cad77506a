import fc from "fast-check";
import { expect, test } from "vitest";
import { nearWords } from "../../src/search/near-words.ts";
import { slipsToBeginning } from "./slips-to-beginning.ts";

test.each([
  ["grou", 0],
  ["gruo", 1],
  ["goun", 1],
  ["grround", 1],
  ["graund", 1],
  ["gorunidng", 2],
])("from %s to a word beginning with grounding there are %i typing errors", (typed, slips) => {
  expect(nearWords(typed, ["grounding"], 2)).toEqual([{ word: "grounding", slips }]);
});

test("returns only the nearest words, and none that are too far", () => {
  expect(nearWords("mesure", ["leisure", "measure", "measurement", "mesa"], 2)).toEqual([
    { word: "measure", slips: 1 },
    { word: "measurement", slips: 1 },
  ]);
  expect(nearWords("completely", ["different"], 2)).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });

test("the search in the sorted words finds the same as measuring each word", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), fc.constantFrom(1, 2), (typed, words, most) => {
      const measured = words.map((each) => ({ word: each, slips: slipsToBeginning(typed, each) }));
      const nearest = Math.min(most, ...measured.map(({ slips }) => slips));
      const vocabulary = words.toSorted();
      expect(nearWords(typed, vocabulary, most)).toEqual(
        vocabulary.flatMap((each) => measured.filter(({ word: own, slips }) => own === each && slips === nearest)),
      );
    }),
    { numRuns: 1000 },
  );
});
