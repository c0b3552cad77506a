import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readKialo } from "../../src/exchange/formats/read-kialo.ts";
import { unindent } from "../unindent.ts";
import { countedLosses, imported, readAs } from "./exchanged.ts";

async function read(text: string) {
  const { debate, questions, relations, losses } = await readAs("kialo", text);
  const sources = debate.sources.map(({ title, fields }) => `${title.value} ${fields["URL"] ?? ""}`);
  return { questions, relations, sources, losses: countedLosses(losses) };
}

test("a discussion: the title is the question, Pro and Con reply to the number above them, See says a claim twice", async () => {
  expect(
    await read(unindent`
      Discussion Title: Should cats live indoors?

      1. Cats should live indoors.
      1.1. Pro: Cars kill cats. [Road survey](https://example.org/cats)
      1.1.1. Con: Few cats
      cross a road.
      1.2. Con: Cats need [to climb](https://example.org/trees).
      1.2.1. Pro: -> See 1.1.1.
    `),
  ).toEqual({
    questions: ["Should cats live indoors?"],
    relations: [
      "cars-kill-cats supports cats-should-live-indoors",
      "cats-need-to-climb objects-to cats-should-live-indoors",
      "cats-should-live-indoors answers should-cats-live-indoors",
      "few-cats-cross-road objects-to cars-kill-cats",
      "few-cats-cross-road supports cats-need-to-climb",
    ],
    sources: ["to climb https://example.org/trees", "Road survey https://example.org/cats"],
    losses: { markup: 1 },
  });
});

test("signs that Kialo escapes are read, also in titles and addresses of links", async () => {
  const { files } = await imported(
    "kialo",
    unindent`
      1. Cats \\(all of them\\) sleep \\[a lot\\].
      1.1. Pro: They do. [Survey \\(long\\)](https://example.org/cat_\\(animal\\)) [b](https://example.org/a_(b))
    `,
  );
  const { claims, sources } = compile(files).debate;
  expect(claims.map(({ sentence }) => sentence.value)).toEqual(["Cats (all of them) sleep [a lot].", "They do."]);
  expect(sources.map(({ title, fields }) => `${title.value} ${fields["URL"] ?? ""}`).toSorted()).toEqual([
    "Survey (long) https://example.org/cat_(animal)",
    "b https://example.org/a_(b)",
  ]);
});

test("a title below its heading, and sources listed at the end, to which numbers in brackets refer", async () => {
  expect(
    await read(unindent`
      Discussion Name:
      Should cats live indoors?

      1. Cats should live indoors. [1]
      1.1. Pro:
      Cars kill cats [1] [2].
      1.2. Con: They need air [3].

      Sources:
      [1] https://example.org/cats_(animal)
      [2] https://example.org/cars
    `),
  ).toEqual({
    questions: ["Should cats live indoors?"],
    relations: [
      "cars-kill-cats supports cats-should-live-indoors",
      "cats-should-live-indoors answers should-cats-live-indoors",
      "they-need-air-3 objects-to cats-should-live-indoors",
    ],
    sources: [
      "example.org/cars https://example.org/cars",
      "example.org/cats_(animal) https://example.org/cats_(animal)",
    ],
    losses: {},
  });
});

test("the words of a line that is one link are those of the link, and another discussion is lost by name", async () => {
  const { files, losses } = await imported(
    "kialo",
    "1. Cats sleep.\n1.1. Pro: [Lions sleep.](https://example.org/lions)\n1.2. Con: -> See discussion #12: Do cats?\n1.2.1. Pro: They do.\n",
  );
  const { claims } = compile(files).debate;
  expect(claims.map(({ sentence }) => sentence.value)).toEqual(["Cats sleep.", "Lions sleep.", "They do."]);
  expect(losses.map(({ kind, words, place }) => `${place.line} ${kind}: ${words}`)).toEqual([
    "3 other-discussion: -> See discussion #12: Do cats?",
    "4 unknown-target: They do.",
    "1 made-question: What is true of “debate”?",
  ]);
});

test("a discussion with several theses: the first line is the question, and its replies without Pro and Con answer it", async () => {
  const { questions, relations } = await read(
    "1. Where should cats live?\n1.1. Indoors.\n1.2. Outdoors.\n1.2.1. Pro: Birds do.\n",
  );
  expect(questions).toEqual(["Where should cats live?"]);
  expect(relations).toEqual([
    "birds-do supports outdoors",
    "indoors answers where-should-cats-live",
    "outdoors answers where-should-cats-live",
  ]);
});

test("what can't be read is reported at its line", () => {
  const text = "Hello\nDiscussion Title: Cats?\n\n1. Cats.\n1.1. Dogs.\n1.3.1. Pro: Birds.\n1. Cats again.\n";
  expect(readKialo(text, "x.txt").problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    "1: This line has no number.",
    "5: This line is neither Pro nor Con.",
    "6: This line replies to `1.3.`, which is not there.",
    "7: The number `1.` is used twice.",
  ]);
});

test("a file of another kind gets one message, which says what to give", () => {
  expect(readKialo("claim: Tea is hot.\nanswers: what-is-tea\n", "x.txt").problems).toEqual([
    {
      message: "There is no numbered line in this file. Give the text that Kialo exports.",
      place: { path: "x.txt", line: 1, column: 1 },
    },
  ]);
});

test("a line that refers to itself is no claim, and words may go on with a year", () => {
  const lines = ["1. Tea was drunk in", "2019. That was a year.", "1.1. Con: -> See 1.1.", "2. Milk is white."];
  const { graph, losses, problems } = readKialo(`Discussion Title: Tea?\n\n${lines.join("\n")}\n`, "x.txt");
  expect(problems).toEqual([]);
  expect(graph.claims.map(({ text }) => text)).toEqual(["Tea was drunk in 2019. That was a year.", "Milk is white."]);
  expect(losses.map(({ kind, place }) => `${place.line}: ${kind}`)).toEqual(["5: self-relation"]);
});
