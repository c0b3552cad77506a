import { expect, test } from "vitest";
import { readCarneades } from "../../src/exchange/formats/carneades.ts";
import { unindent } from "../unindent.ts";
import { countedLosses, readAs } from "./exchanged.ts";

async function read(text: string) {
  const { debate, relations, linked, losses } = await readAs("carneades", text, "tea.yml");
  const questions = debate.questions.map(
    ({ sentence, exclusive }) => `${sentence.value} ${exclusive ? "exclusive" : ""}`,
  );
  return { title: debate.map.title, questions, relations: relations.toSorted(), linked, losses: countedLosses(losses) };
}

test("statements, an issue, linked premises, and an undercutter without words of its own", async () => {
  expect(
    await read(unindent`
      meta:
        title: The red lamp
      statements:
        red:
          text: The cup is red.
        white: The cup is white.
        looks:
          text: The cup looks red.
          assumed: true
        normal:
          text: What looks red is normally red.
          source: The optician.
        lamp: The lamp shines red.
        ¬app(a1):
          text: ¬app(a1)
      issues:
        i1:
          positions: [red, white]
          standard: PE
      arguments:
        a1:
          scheme: perception
          premises: [looks, normal]
          conclusion: red
          undercutter: ¬app(a1)
        a2:
          premises: [lamp]
          conclusion: ¬app(a1)
      assumptions: [normal]
      tests:
        in: [lamp]
    `),
  ).toEqual({
    title: "The red lamp",
    questions: ["What is true of “The cup is red”? exclusive"],
    relations: [
      "lamp undercuts looks → red",
      "looks supports red",
      "normal supports red",
      "red answers cup-is-red",
      "white answers cup-is-red",
    ],
    linked: ["looks + normal → red"],
    losses: { data: 4, "inference-rule": 1, "made-question": 1 },
  });
});

test.each([
  ["in the list", "¬app(a1)", "assumptions: [¬app(a1)]\n"],
  ["by itself", "{ text: ¬app(a1), assumed: true }", ""],
])("an undercutter without words that is assumed %s stays a claim, and undercuts", async (_, undercutter, rest) => {
  const { relations, losses } = await read(
    `statements:\n  ape: An ape.\n  bat: A bat.\n  ¬app(a1): ${undercutter}\narguments:\n  a1:\n    premises: [ape]\n    conclusion: bat\n    undercutter: ¬app(a1)\n${rest}`,
  );
  expect(relations).toEqual(["ape supports bat", "app-a1 undercuts ape → bat", "bat answers what-is-true-of-tea"]);
  expect(losses).toEqual({ data: 1, "made-question": 1 });
});

test("an undercutter with words is a claim that undercuts; premises may have roles", async () => {
  const { relations } = await read(unindent`
    statements:
      bermuda: Harry was born on the island.
      subject: Harry is a citizen.
      left: Harry has given his citizenship up.
    arguments:
      a1:
        premises:
          datum: bermuda
        conclusion: subject
        undercutter: left
  `);
  expect(relations).toEqual([
    "bermuda supports subject",
    "left undercuts bermuda → subject",
    "subject answers what-is-true-of-tea",
  ]);
});

test("what can't be read is reported at its line", () => {
  const text = "statements:\n  a: Tea.\narguments:\n  x:\n    premises: [b]\n    conclusion: a\n";
  expect(readCarneades(text, "x.yml").problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    "4: There is no statement `b`.",
  ]);
  expect(readCarneades(`a: ${"[".repeat(60)}`, "x.yml").problems).toHaveLength(1);
});

test.each([
  ["a claim file", "claim: Tea is hot.\nanswers: what-is-tea\n"],
  ["broken YAML", 'a: [b\nc: d: e\n\tx: "foo\n'],
  ["a text", "Just a text.\nWith: two lines.\n- and more\n"],
  ["an empty file", ""],
  ["a graph of rules alone", "language:\n  a: b\n"],
])("%s gets one message, which says what to give", (_, text) => {
  const { problems, losses } = readCarneades(text, "x.yml");
  const message =
    "There are no `statements` in this file. Give an argument graph in the YAML of Carneades 4; what it derives from rules is not read.";
  expect([problems, losses]).toEqual([[{ message, place: { path: "x.yml", line: 1, column: 1 } }], []]);
});

test("of errors in the YAML of an argument graph, the first is told in plain words at its place", () => {
  const { problems } = readCarneades("statements:\n  a: Tea.\n  b: x: y\narguments: [\n", "x.yml");
  const message = "YAML reads this as a key, but it is not one. Fix the YAML and import it again.";
  expect(problems).toEqual([{ message, place: { path: "x.yml", line: 3, column: 6 } }]);
});

test("references inside the file are not followed, so that a small file can't become a large one", () => {
  const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: &c [*b, *b]", "statements: { s: *c }"].join("\n");
  expect(readCarneades(bomb, "x.yml").graph.claims.map(({ text }) => text)).toEqual(["s"]);
});
