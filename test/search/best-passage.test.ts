import { expect, test } from "vitest";
import { bestPassage, countFound, findEntries, numberTwins, passageOf } from "../../src/search/index.ts";
import { ask, claim, indexInMemory, materialOf } from "./in-memory.ts";

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

test("numbers are found as digits and as words", async () => {
  const numberWords = "2 two 50 fifty";
  expect(numberTwins(numberWords).get("fifty")).toBe("50");
  const { index } = indexInMemory(
    materialOf(
      [
        claim("one", "Sight carries 50 kinds of things."),
        claim("other", "Sight carries more.", { passage: "It is fifty times as much." }),
      ],
      { numberWords },
    ),
  );
  const found = async (words: string) => (await findEntries(index, ask({ words }), { kind: "claims" })).numbers;
  expect(await found("fifty")).toEqual([1, 2]);
  expect(await found("50")).toEqual([1, 2]);
  expect(await found("50 times")).toEqual([2]);
  expect([await passageOf(index, 1), await passageOf(index, 2)]).toEqual(["", "It is fifty times as much."]);
});

test("each kind is searched by itself, and the best match says how good it is", async () => {
  const { index } = indexInMemory(
    materialOf([claim("milk", "Milk goes in first.")], {
      tours: [claim("milk-tour", "Milk in five minutes", { kind: "tour", facts: null })],
      sources: [claim("book", "On milk", { kind: "source", facts: null })],
    }),
  );
  const ids = async (kind: "questions" | "claims" | "sources" | "tours", words: string) => {
    const { numbers, best } = await findEntries(index, ask({ words }), { kind });
    return [...(await index.entries(numbers)).map(({ id }) => id), best];
  };
  expect(await ids("claims", "milk")).toEqual(["milk", 24]);
  expect(await ids("tours", "milk")).toEqual(["milk-tour", 24]);
  expect(await ids("sources", "mil")).toEqual(["book", 12]);
  expect(await ids("questions", "why")).toEqual(["question", 24]);
  expect(await ids("questions", "milk")).toEqual([0]);
});
