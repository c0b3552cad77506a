import fc from "fast-check";
import { expect, test } from "vitest";
import { readCells, writeRow, plainCell } from "../../src/exchange/formats/csv-table.ts";
import { readCsv } from "../../src/exchange/formats/read-csv.ts";
import { compile } from "../../src/compile.ts";
import { imported } from "./exchanged.ts";
import { holds } from "../holds.ts";

test("cells come back as they were, whatever is in them", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", "\t", " ", "=", "'", "-", "é") });
  holds([fc.array(cell, { minLength: 2, maxLength: 4 })], 100, (cells) => {
    fc.pre(cells.some((text) => text.trim() !== ""));
    const { rows } = readCells(`id,text\r\n${writeRow(cells)}`);
    expect(rows[1]?.cells.map(plainCell)).toEqual(cells);
  });
});

test("no cell is a formula to a spreadsheet", () => {
  for (const text of ["=HYPERLINK(1)", "+1", "-1", "@a", "'=1"]) expect(writeRow([text])).toMatch(/^"?'/);
});

test("columns have any of their names, and a head needs no other column than that of the sentences", async () => {
  for (const head of ["text", "Claim", "Statement", "These", "SENTENCE"]) {
    const { files } = await imported("csv", `${head}\nTea is hot. It burns, as all know.\n# Tea\n`);
    expect(compile(files).debate.claims).toHaveLength(2);
  }
});

test.each([
  ["their full stops", "Tea is hot.\nMilk is cold.\n"],
  ["no full stops", "tea is hot\nit burns the tongue\nmilk is cold\n"],
  ["abbreviations", "Dr. Porter is right.\nProf. Porter is wrong.\n"],
  ["two of them in a few rows", "Tea is hot.\nMilk is cold. It is from a cow.\nCups are white.\n"],
  ["quotation marks around commas", '"Milk, in cups, is cold."\n"Tea, in pots, is hot."\n'],
  ["empty columns beside them", "Tea is hot.;;\nMilk is cold.;;\n"],
  ["a few that miss a full stop", "Tea is hot.\nit burns the tongue\nmilk cools it.\nCups are white.\n"],
])("a column of sentences with %s is read without a head", (_, text) => {
  const { graph, problems } = readCsv(text, "x.csv");
  expect(problems).toEqual([]);
  expect(graph.claims).toHaveLength(text.trimEnd().split("\n").length);
});

test.each([
  ["prose", "Tea is hot and it burns. Milk cools it.\n\nTherefore milk is good. So say all.\n", 1],
  ["prose in short lines", "Schools should start later because\nteenagers sleep late and need\ntheir sleep.\n", 2],
  ["prose with commas", "Tea is hot.\n\nMilk, in cups, is cold.\n", 3],
  ["Markdown", "# Tea\n\nTea is hot.\n", 1],
  ["a list", "- Tea is hot.\n- Milk is cold.\n", 1],
  ["JSON", '{\n  "claim": "Tea is hot."\n}\n', 1],
  ["a claim of ours", "claim: Tea is hot.\nanswers: what-is-tea\n", 1],
  ["HTML", "<p>Tea is hot.</p>\n", 1],
  ["Argdown", "[a]: Tea is hot.\n  - <b>: It burns.\n", 1],
  ["a Kialo export", "1. Tea is hot.\n1.1. Con: It burns.\n", 1],
  ["a table with other columns", "Farbe,Preis\nrot,3\n", 1],
  ["a table without a head", "1,Tea is hot.\n2,It burns.\n", 1],
  ["numbers", "1\n2\n", 1],
])("%s is no table, and gets one message with its line, which says what to give", async (_, text, line) => {
  const { files, losses, problems } = await imported("csv", text);
  expect([files, losses]).toEqual([[], []]);
  expect(problems.map(({ place }) => place.line)).toEqual([line]);
  expect(problems[0]?.message).toMatch(
    /^This row (?:has \d cells|is not (?:a|one) sentence), but the first row does not name the columns\. Begin with a row such as `id,text,relation,to`/,
  );
});

const stancesOf = (table: string) =>
  readCsv(table, "x.csv").graph.claims.flatMap(({ stances }) => stances.map(({ stance }) => stance));

test("a stance is read by common words for it, and is assertion only where there is no word", () => {
  const table = (word: string) => `text,person,stance\nTea is good for people.,Jane Doe,${word}\n`;
  const rejecting = ["opposes", "against", "contra", "denies", "reject", "disagrees", "lehnt ab", "No", "REJECTS"];
  expect(rejecting.flatMap((word) => stancesOf(table(word)))).toEqual(rejecting.map(() => "rejects"));
  expect(["", "asserts", "agrees", "admits"].flatMap((word) => stancesOf(table(word)))).toEqual([
    "asserts",
    "asserts",
    "asserts",
    "concedes",
  ]);
  for (const word of ["neutral", "undecided", "2"]) {
    expect(stancesOf(table(word))).toEqual([]);
    expect(readCsv(table(word), "x.csv").problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
      `2: \`${word}\` is no stance, so \`Jane Doe\` gets none. Write asserts, concedes or rejects.`,
    ]);
  }
});

test("a first line of Excel that names the separator is no row", () => {
  const { graph, problems } = readCsv("sep=;\r\nid;text\r\na;Tea is hot, and wet.\r\n", "x.csv");
  expect(problems).toEqual([]);
  expect(graph.claims.map(({ text, place }) => `${place.line}: ${text}`)).toEqual(["3: Tea is hot, and wet."]);
});
