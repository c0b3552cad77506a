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
