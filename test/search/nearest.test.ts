import fc from "fast-check";
import { expect, test } from "vitest";
import { comesNear, nearest, nearestInText } from "../../src/search/nearest.ts";
import { holds } from "../holds.ts";
import { document, indexOf, other } from "./documents.ts";

const index = indexOf([
  document("milk", "Milk belongs in the cup before the tea.", { wordings: ["Pour cold dairy first, then the brew."] }),
  document("kettle", "A clay kettle keeps water warm for longer than an iron one.", {
    wordings: ["Earthenware holds heat."],
  }),
  document("iron", "An iron kettle boils water sooner.", { wordings: ["Metal pots heat up quickly."] }),
  other("person", "Clay Kettle"),
]);

const near = (sentence: string) => comesNear(index, sentence, nearest(index, sentence)).map(({ number }) => number);

const first = (sentence: string) => nearest(index, sentence)[0];

test("a sentence is wholly like the claim that says it, and less like others", () => {
  const [best, next] = nearest(index, "A clay kettle keeps water warm for longer than an iron one.");
  expect(best).toMatchObject({ number: 1, likeness: 1 });
  expect(next?.number).toBe(2);
  expect(next?.likeness).toBeLessThan(0.6);
});

test("other forms of the words and other wordings of the claim are like it, other words make a sentence less like", () => {
  expect(first("Pouring the cold dairy first")?.number).toBe(0);
  const [short, long] = ["Clay keeps warm", "Clay keeps warm what yesterday somebody forgot outside"].map(first);
  expect([short?.number, long?.number]).toEqual([1, 1]);
  expect(long?.likeness).toBeLessThan(short?.likeness ?? 0);
});

test("what few words say comes near nothing, however like it is", () => {
  expect(first("Warm clay.")?.likeness).toBeGreaterThan(0.5);
  expect(near("Warm clay.")).toEqual([]);
  expect(near("Clay kettles keep the water warm for longer.")).toEqual([1]);
});

test("beside the nearest claim those on its question are shown, less near ones where it may be the opposite", () => {
  const on = (question: string) => ({ answers: { question: [[question]] } }) as const;
  const sides = indexOf([
    document("off", "A kettle can be switched off.", on("legs")),
    document("on", "A kettle on legs resists.", on("legs")),
    document("cook", "A cook can be switched off.", on("cooks")),
  ]);
  const found = [2, 1.9, 1.2].map((sureness, place) => ({ number: [0, 2, 1][place] ?? 0, likeness: 0.5, sureness }));
  const shown = (sentence: string) => comesNear(sides, sentence, found).map(({ number }) => number);
  expect(shown("A kettle can be switched off.")).toEqual([0]);
  expect(shown("A kettle cannot be switched off.")).toEqual([0, 1]);
});

test("what is as like another claim comes near none, unless it is very sure", () => {
  const shown = (sureness: number, likeness: number) =>
    comesNear(index, "Milk belongs in the cup before the tea.", [
      { number: 0, sureness, likeness: 0.5 },
      { number: 1, sureness: 0.2, likeness },
    ]).length;
  expect([shown(0.4, 0.5), shown(0.4, 0.3), shown(0.6, 0.5)]).toEqual([0, 1, 1]);
});

test("a sentence comes near no claim that says much else, and none that lacks most of its words", () => {
  const shown = (sentence: string) => comesNear(index, sentence, [{ number: 0, sureness: 0.6, likeness: 0.5 }]).length;
  const elsewhere = "while uncles, plumbers and visitors shout names from every window, street and garden nearby";
  expect(["Milk in the cup before tea.", "Milk.", `Milk in the cup before tea ${elsewhere}`].map(shown)).toEqual([
    1, 0, 0,
  ]);
});

test("in a text, claims on the question of earlier sentences are surer", () => {
  const question = (id: string) => ({ answers: { question: [[id]] } }) as const;
  const two = indexOf([
    document("tea", "Tea warms the hands.", question("tea")),
    document("coffee", "Coffee warms the belly.", question("coffee")),
    document("bean", "Coffee is made of roasted beans.", question("coffee")),
  ]);
  const nearestTo = nearestInText(two);
  expect(nearestTo("It warms.")[0]?.number).toBe(0);
  nearestTo("Beans are roasted.");
  expect(nearestTo("It warms.")[0]?.number).toBe(1);
});

test("only questions and claims are near, unless others are asked for", () => {
  expect(nearest(index, "clay kettle").map(({ number }) => number)).not.toContain(3);
  expect(nearest(index, "clay kettle", ({ kind }) => kind === "person").map(({ number }) => number)).toEqual([3]);
  expect(nearest(index, "xylophone")).toEqual([]);
  expect(nearest(index, "")).toEqual([]);
});

const word = fc.constantFrom("milk", "tea", "kettles", "warming", "cup", "iron");
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));

test("likeness is from 0 to 1, and 1 of each sentence with itself", () => {
  holds([fc.array(sentence, { minLength: 2, maxLength: 20 })], 200, (sentences) => {
    const all = indexOf(sentences.map((text, number) => document(`id${number}`, text)));
    sentences.forEach((text, number) => {
      const found = nearest(all, text);
      expect(found.find((each) => each.number === number)?.likeness).toBe(1);
      for (const { likeness } of found) expect(likeness > 0 && likeness <= 1).toBe(true);
    });
  });
});
