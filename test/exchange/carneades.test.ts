import { expect, test } from "vitest";
import { readCarneades } from "../../src/exchange/formats/carneades.ts";

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
