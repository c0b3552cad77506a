import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";
import fc from "fast-check";
import { applyEdits } from "../../src/claims/yaml/edits.ts";
import type { ParsedFile } from "../../src/claims/model/index.ts";
import { holds } from "../holds.ts";

const folder = new URL("../fixtures/slips/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/, ""));

/** Among these files, only sources are recognised by their folder. */
const folderOf = (name: string): string => (name.startsWith("csl-") ? "sources" : "tea");

describe("a newcomer's mistake is explained without terms of YAML", () => {
  test.each(names)("%s", async (name) => {
    const text = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
    const parsed = parse({ path: `claims/${folderOf(name)}/${name}.yaml`, text });
    await expect(report(parsed)).toMatchFileSnapshot(`../fixtures/slips/${name}.txt`);
  });
});

test("no fix drops a sign that may belong to the text, but an explanation behind `|` goes below it", () => {
  const fixOf = (text: string) =>
    parse({ path: "claims/tea/x.yaml", text }).findings.find(({ rule }) => rule === "yaml-syntax")?.fix;
  expect(fixOf("claim: > 5 cups of tea are too much.\nsupports: a\n")).toBeUndefined();
  expect(fixOf("claim: | milk\nsupports: a\n")).toBeUndefined();
  expect(fixOf("claim: a\nexplanation: > 5 cups\n  are too much.\n")).toBeUndefined();
  expect(fixOf("claim: a\nexplanation: | Five cups are too much.\n")).toMatchObject({ kind: "edit" });
});

test("a line that begins with `//` stays a part of a sentence, whose version keeps its hash, and is left out where no text is", () => {
  const text = "claim: Tea is hot.\n  // note\nsupports: a\n  // b\n";
  expect(parse({ path: "claims/tea/x.yaml", text }).record).toMatchObject({
    sentence: { value: "Tea is hot. // note" },
    relations: [{ target: { value: "a", place: { start: 39, end: 40 } } }],
  });
});

describe("a file written on Windows", () => {
  const text = "claim: Milk is thin.\r\nsuports: a\r\nexplanation: |\r\n  One line,\r\n  see [[Bad Id]].\r\n";

  test("is read like any other, with correct places after every line break", () => {
    const { findings } = parse({ path: "claims/tea/x.yaml", text });
    expect(findings.map(({ rule, place }) => [rule, text.slice(place.start, place.end)])).toEqual([
      ["windows-line-ends", "\r"],
      ["unknown-key", "suports"],
      ["bad-id", "Bad Id"],
    ]);
  });

  test("may begin with a byte order mark, with correct places after it", () => {
    const marked = `\ufeff${text}`;
    const { findings } = parse({ path: "claims/tea/x.yaml", text: marked });
    expect(findings.map(({ place }) => marked.slice(place.start, place.end))).toEqual(["", "\r", "suports", "Bad Id"]);
  });

  test("has its mistakes found after a byte order mark", () => {
    const marked = "\ufeffclaim: Note: milk is thin.\r\nsupports: a\r\n";
    const { findings, record } = parse({ path: "claims/tea/x.yaml", text: marked });
    expect(findings.map(({ rule, place }) => [rule, place.start])).toEqual([
      ["byte-order-mark", 0],
      ["unquoted-colon", 12],
      ["windows-line-ends", 27],
    ]);
    expect(record).toMatchObject({ sentence: { value: "Note: milk is thin.", place: { start: 8, end: 27 } } });
  });
});

const edit = fc
  .record({
    start: fc.nat(30),
    length: fc.nat(5),
    insert: fc.string({ maxLength: 3, unit: fc.constantFrom("X", "Y") }),
  })
  .map(({ start, length, insert }) => ({ start, end: Math.min(30, start + length), insert }));
const text = "abcdefghijklmnopqrstuvwxyz1234";

describe("applying edits", () => {
  test("applies edits by their places, in any order", () => {
    const edits = [
      { start: 5, end: 6, insert: "" },
      { start: 0, end: 0, insert: "<" },
    ];
    expect(applyEdits("abcdefg", edits).text).toBe("<abcdeg");
  });

  test("changes no character outside of the edits, and returns where each one was before", () => {
    holds([fc.array(edit, { maxLength: 6 })], 100, (edits) => {
      const edited = applyEdits(text, edits);
      for (const [index, character] of [...edited.text].entries()) {
        if (!/[XY]/.test(character)) expect(text[edited.origin(index)]).toBe(character);
      }
    });
  });

  test("returns original offsets that increase and stay within the text", () => {
    holds([fc.array(edit, { maxLength: 6 })], 100, (edits) => {
      const edited = applyEdits(text, edits);
      const origins = Array.from({ length: edited.text.length + 1 }, (_, offset) => edited.origin(offset));
      expect(origins).toEqual(origins.toSorted((one, other) => one - other));
      expect(origins.at(-1)).toBe(text.length);
    });
  });
});

/** A file's findings as text: the place and the text there, the rule, the message, the help. */
function report({ file, findings }: ParsedFile): string {
  const lines = findings.flatMap(({ rule, severity, place, message, help }) => {
    const before = file.text.slice(0, place.start).split("\n");
    const where = `${before.length}:${(before.at(-1) ?? "").length + 1}`;
    const there = JSON.stringify(file.text.slice(place.start, place.end));
    return [
      `${where} ${severity}[${rule}] ${there}`,
      `  ${message}`,
      ...help.split("\n").map((line) => `  > ${line}`),
      "",
    ];
  });
  return lines.length > 0 ? lines.join("\n") : "nothing is wrong\n";
}
