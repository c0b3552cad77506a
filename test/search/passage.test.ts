import { expect, test } from "vitest";
import { bestPassage, countFound, isNamed } from "../../src/search/passage.ts";

const text =
  "Sight gives a child very much. By the age of four that is some 10^15 bytes, against 2 × 10^13 bytes of text, a factor of fifty. " +
  "Later estimates are lower, because they take a tenth of the rate for the optic nerve and five times the text.";

const written = (words: readonly string[], length = 100): string =>
  bestPassage(
    text,
    words.map((word) => [word]),
    length,
  )
    .map(({ text: stretch, isHit }) => (isHit ? `[${stretch}]` : stretch))
    .join("");

test("the passage is where most of the words are, and begins with its sentence if that begins near", () => {
  expect(written(["tenth", "nerve"])).toBe(
    "… Later estimates are lower, because they take a [tenth] of the rate for the optic [nerve] and five times …",
  );
});

test("the first of equally good passages is taken, and a passage of a long sentence begins at a word", () => {
  expect(written(["fifty", "lower"], 60)).toMatch(/^… \S.*\[fifty\]/);
  expect(written(["bytes"], 60)).toMatch(/^… By the age of four that is some 10\^15 \[bytes\]/);
});

test("a short text is shown whole, and words are found by their beginning, in singular and plural", () => {
  expect(written(["childs", "est"], 1000)).toBe(text.replace("child", "[child]").replace("estimates", "[estimates]"));
});

test("there is no passage without any of the words", () => {
  expect(bestPassage(text, [["xylophone"]], 100)).toEqual([]);
  expect(countFound(text, [["xylophone"], ["50", "fifty"], ["text"]])).toBe(2);
});

test("a name has one of the words if one of its own begins like it", () => {
  expect(isNamed("Yann LeCun", [["bengio"], ["lec"]])).toBe(true);
  expect(isNamed("Yann LeCun", [["hinton"]])).toBe(false);
});
