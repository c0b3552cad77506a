import fc from "fast-check";
import { expect, test } from "vitest";
import { findEntries, openIndex, wordsOf, writeIndex, type Findable } from "../../src/search/index.ts";
import { singular } from "../../src/search/words-of.ts";
import { ask, claim, indexInMemory, materialOf } from "./in-memory.ts";
import { slipsToBeginning } from "./slips-to-beginning.ts";

/** Many words, some with the same beginning and some that are similar. */
const word = fc.oneof(
  fc.constantFrom("milk", "milky", "tea", "teapot", "cup", "the", "text", "test", "texts", "cups"),
  fc.string({ unit: fc.constantFrom("a", "b", "e", "t", "x"), minLength: 1, maxLength: 9 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const claims = fc
  .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 150 })
  .map((all) => all.map(([text, remote], number) => claim(`id${number}`, text, { remote })));

/** The answer of a search without an index: each word is compared with each entry. */
function scan(entries: readonly Findable[], typed: string): readonly number[] {
  const words = [...new Set(wordsOf(typed))];
  const vocabulary = [...new Set(entries.flatMap(({ texts }) => texts.flatMap(({ text }) => wordsOf(text))))];
  const worths = words.map((typedWord) => {
    const sought = singular(typedWord);
    const most = sought.length < 4 ? 0 : sought.length < 8 ? 1 : 2;
    const slips = new Map(vocabulary.map((known) => [known, slipsToBeginning(sought, known)]));
    const fewest = Math.min(...slips.values());
    return (known: string): number => {
      if (singular(known) === sought) return 8;
      if (slips.get(known) !== fewest || fewest > most) return 0;
      return [4, 2, 1][fewest] ?? 0;
    };
  });
  const scored = entries.map(({ texts }, number) => {
    const scores = worths.map((worth) =>
      Math.max(0, ...texts.flatMap(({ text, weight }) => wordsOf(text).map((known) => worth(known) * weight))),
    );
    return { number, score: scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
}

test("shards give the same answers as reading every claim", async () => {
  await fc.assert(
    fc.asyncProperty(claims, fc.array(word, { minLength: 1, maxLength: 3 }), async (entries, typed) => {
      const material = materialOf(entries);
      const { index } = indexInMemory(material);
      const { numbers } = await findEntries(index, ask({ words: typed.join(" ") }), { kind: "places", debates: [] });
      expect(numbers).toEqual(
        scan(
          material.questions.flatMap((question) => question.entries),
          typed.join(" "),
        ),
      );
    }),
    { numRuns: 150 },
  );
}, 120_000);

test("entries are read only from the files that have them", async () => {
  const entries = Array.from({ length: 300 }, (_, number) =>
    claim(`id${number}`, `milk number${number} word${number % 7}`),
  );
  const { index, asked } = indexInMemory(materialOf(entries));
  const { numbers } = await findEntries(index, ask({ words: "word3 milk" }), { kind: "places", debates: [] });
  const [first] = await index.entries(numbers);
  expect(first).toEqual({ id: "id3", kind: "reason", text: "milk number3 word3" });
  expect(asked.filter((path) => path.includes("/entries/"))).toHaveLength(10);
  expect(new Set(asked).size).toBe(asked.length);
});

test("a word and its neighbours take few files, whatever the size of the debate", async () => {
  const entries = Array.from({ length: 3000 }, (_, number) => claim(`id${number}`, `milk w${number} x${number * 7}`));
  const { index, asked } = indexInMemory(materialOf(entries));
  await findEntries(index, ask({ words: "w2999" }), { kind: "places", debates: [] });
  expect(asked.length).toBeLessThanOrEqual(3);
});

test("the files of two states of a debate have folders with different names, and those of the same state the same", () => {
  const folderOf = (text: string): string => writeIndex(materialOf([claim("id", text)]))[1]?.path.split("/")[0] ?? "";
  expect(folderOf("One.")).toBe(folderOf("One."));
  expect(folderOf("One.")).not.toBe(folderOf("Two."));
});

test("a file that is not ours is refused, and requested again", async () => {
  let asked = 0;
  const index = openIndex(async () => {
    asked++;
    return "<!doctype html>";
  });
  await expect(index.head()).rejects.toThrow("head.json");
  await expect(index.head()).rejects.toThrow("head.json");
  expect(asked).toBe(2);
});
