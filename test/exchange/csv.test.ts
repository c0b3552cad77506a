import fc from "fast-check";
import { expect, test } from "vitest";
import { readCells, writeRow, plainCell } from "../../src/exchange/formats/csv-table.ts";
import { readCsv } from "../../src/exchange/formats/read-csv.ts";
import { compile } from "../../src/compile.ts";
import { imported, exported, linkedPremises } from "./exchanged.ts";
import { holds } from "../holds.ts";
import { readAif } from "../../src/exchange/formats/read-aif.ts";

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

test.each(["constructor", "toString", "__proto__"])("a statement or an argument can be named %s", async (name) => {
  const { files } = await imported(
    "argdown",
    `[a]: Tea cools.\n  + <${name}>: Milk is cold. {rank: 1}\n  - [${name}]: Milk is warm.\n`,
  );
  expect(
    compile(files)
      .debate.claims.map(({ sentence }) => sentence.value)
      .toSorted(),
  ).toEqual(["Milk is cold.", "Milk is warm.", "Tea cools."]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("replies that are nested too deep get one message, at the deepest line, which says what to do", async () => {
  const lines = Array.from({ length: 3_000 }, (_, depth) => `${"  ".repeat(depth)}- <b${depth}>: It is b${depth}.`);
  const { problems } = await imported("argdown", `[a]: It is a.\n  ${lines.join("\n  ")}\n[c]: It is c.\n`);
  expect(problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    expect.stringMatching(/^3001: The replies down to this line are nested too deep for Argdown\. Give a reply/),
  ]);
});

test("premises that are linked in a chain are linked in the same way when they come back", async () => {
  const file = (path: string, text: string) => ({ path: `tea/${path}.yaml`, text });
  const files = [
    file("map", "title: Tea\ndebates: [one]\n"),
    file("one/debate", "title: Tea\nquestions: [q]\n"),
    file("one/q/q", "question: Is tea good?\n"),
    file("one/q/hot", "claim: Tea is hot.\nanswers: q\n"),
    file("one/q/at-noon", "claim: At noon it steams.\nsupports: hot\n"),
    file("one/q/by-day", "claim: By day it burns.\nsupports: hot\njointly-with: at-noon\n"),
    file("one/q/cups", "claim: Cups are hot too.\nsupports: hot\njointly-with: by-day\n"),
  ];
  const back = compile((await imported("aif", exported("aif", files).text)).files);
  expect(linkedPremises(back.debate).map((steps) => steps.split(" → ")[0])).toEqual([
    "at-noon + by-day",
    "by-day + cups",
  ]);
});

test("each node is found at its own brace, whatever braces are in texts", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("{", "}", '"', "\\", "[", "a", "\n") }), { maxLength: 5 });
  holds([texts, fc.constantFrom(0, 2)], 100, (texts, space) => {
    const nodes = texts.map((text, index) => ({ more: { text }, nodeID: index, type: "I", text: `a${text}` }));
    const json = JSON.stringify({ about: [{ texts }, {}], nodes }, null, space);
    const lines = json.split("\n");
    const found = readAif(json, "x.json").graph.claims.map(({ place }) =>
      lines
        .slice(place.line - 1)
        .join("\n")
        .slice(place.column - 1),
    );
    expect(found.map((rest) => /^\{\s*"more":/.test(rest))).toEqual(nodes.map(() => true));
    expect(new Set(found).size).toBe(nodes.length);
  });
});
