import fc from "fast-check";
import { expect, test } from "vitest";
import { readCells, writeRow, plainCell } from "../../src/exchange/csv/csv-cells.ts";
import { readCsv } from "../../src/exchange/csv/read-csv.ts";
import { compile } from "../../src/compile.ts";
import { countedLosses, imported } from "./exchanged.ts";

test("cells come back as they were, whatever is in them", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", "\t", " ", "=", "'", "-", "é") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      fc.pre(cells.some((text) => text.trim() !== ""));
      const rows = readCells(`id,text\r\n${writeRow(cells)}`);
      expect(rows[1]?.cells.map(plainCell)).toEqual(cells);
    }),
  );
});

test("no cell is a formula to a spreadsheet", () => {
  for (const text of ["=HYPERLINK(1)", "+1", "-1", "@a", "'=1"]) expect(writeRow([text])).toMatch(/^"?'/);
});

test("a spreadsheet of other people's: semicolons, German heads, pro and con, targets by number or by their words", async () => {
  const table = [
    "Nr;Aussage;Beziehung;zu;Wer;Lieblingsfarbe",
    "1;Tee ist gesund.;;;;rot",
    "2;Er hält wach.;pro;1;Ada Lovelace;",
    '3;"Er hält wach, auch nachts.";contra;Tee ist gesund.;;',
  ].join("\n");
  const { files, losses } = await imported("csv", table);
  const { debate } = compile(files);
  expect(debate.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    "er-haelt-wach supports tee-ist-gesund",
    "er-haelt-wach-auch-nachts objects-to tee-ist-gesund",
    "tee-ist-gesund answers what-is-true-of-debate",
  ]);
  expect(debate.people.map(({ id }) => id)).toEqual(["ada-lovelace"]);
  expect(countedLosses(losses)).toEqual({ column: 1, "made-question": 1 });
});

test("a column of sentences needs no head: each is an answer to one question", async () => {
  const { files } = await imported("csv", "Tea is hot.\nTea is cold.\n");
  expect(compile(files).debate.claims.map(({ role }) => role)).toEqual(["position", "position"]);
});

test("what a comma cuts off a sentence without quotation marks is named as lost", () => {
  const { graph, losses } = readCsv('Milk, in cups, is cold.\n"Tea, in pots, is hot."', "x.csv");
  expect(graph.claims.map(({ text }) => text)).toEqual(["Milk", "Tea, in pots, is hot."]);
  expect(losses.map(({ kind, words, place }) => `${place.line} ${kind}: ${words}`)).toEqual([
    "1 column: in cups",
    "1 column: is cold.",
  ]);
});

test("what can't be read is reported at its line", () => {
  const table = 'id,text,relation,to\na,Tea is hot.,,\nb,"It\nburns.",because of,a\nc,Cold.,pro,\nnobody,,pro,a\n';
  expect(readCsv(table, "x.csv").problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    "3: `because of` is no relation. Write supports, attacks, undercuts or answers (or pro, con).",
    "5: This row has a relation but nothing under `to`.",
    "6: This row has no words, and there is no claim `nobody` above it.",
  ]);
});
