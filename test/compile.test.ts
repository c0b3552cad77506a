import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { teaDebate, onTeaDebate } from "./check/tea-debate.ts";
import { rules } from "../src/check/rules.ts";
import { compile, parseOnce } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import type { Compilation, SourceFile } from "../src/claims/model/index.ts";
import { parse } from "../src/claims/index.ts";
import { holds } from "./holds.ts";

const fixture = (name: string) => readClaims(join("test/fixtures/debates", name, "claims"));
const everyKey = fixture("every-key").files;

/** The result of a compilation, without the lookups that are derived from it. */
function said({ debate: { claims, links, inferences, citations }, evaluation, diagnostics }: Compilation) {
  return { claims, links, inferences, citations: [...citations], labels: [...evaluation.labels], diagnostics };
}

/** Expects every diagnostic to lie within its file. */
function expectPlaces(files: readonly SourceFile[], { diagnostics }: Compilation): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, line, column, endLine, endColumn } of diagnostics) {
    const lines = (texts.get(path) ?? "").split(/\n|\r(?!\n)/);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(endLine).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? "").length + 1);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
  }
}

test("a debate with every key and every relation compiles without findings", () => {
  const { debate, evaluation, diagnostics } = compile(everyKey);
  expect(diagnostics).toEqual([]);
  expect(new Set(debate.links.map(({ kind }) => kind))).toEqual(
    new Set(["answers", "supports", "objects-to", "rebuts", "undercuts"]),
  );
  expect(debate.inferences.some(({ premises }) => premises.length === 2)).toBe(true);
  expect(evaluation.labels.size).toBe(debate.claims.length);
});

test("a folder without files is reported as having no map", () => {
  expect(compile([]).diagnostics.map(({ rule, path, line, column }) => `${rule} ${path}:${line}:${column}`)).toEqual([
    "missing-debate claims/map.yaml:1:1",
  ]);
});

test("findings from reading are reported with the others, in order", () => {
  const place = { path: "claims/people/link.yaml", start: 0, end: 0 };
  const found = [{ rule: "unreadable-file", severity: "error", place, message: "This leads out.", help: "" }] as const;
  const files = onTeaDebate({
    "claims/people/ann.yaml": "name: {literal: Ann}\n",
    "claims/people/zoe.yaml": "name: {literal: Zoe}\n",
  });
  expect(compile(files, { found }).diagnostics.map(({ path }) => path)).toEqual([
    "claims/people/ann.yaml",
    "claims/people/link.yaml",
    "claims/people/zoe.yaml",
  ]);
});

test("links to rules lead to the given site, or to the address in map.yaml", () => {
  const files = onTeaDebate({
    "claims/map.yaml": "title: Tea\nurl: https://tea.example/\n",
    "claims/people/ann.yaml": "name: {literal: Ann}\n",
  });
  const docs = (site?: string) => compile(files, site === undefined ? {} : { site }).diagnostics[0]?.docs;
  expect(docs()).toBe("https://tea.example/contribute/rules/#unused-file");
  expect(docs("https://other.example/x/")).toBe("https://other.example/x/contribute/rules/#unused-file");
});

test("files with any names and contents give a result, and every place lies within its file", () => {
  const path = fc.oneof(
    fc.constantFrom(...Object.keys(teaDebate)),
    fc.constantFrom(
      ..."claims/tea/x.yaml¦claims/tea/y/z.yaml¦claims/sources/x.yaml¦claims/people/x.yaml".split("¦"),
      ..."claims/x.yaml¦x¦".split("¦"),
    ),
    fc.string(),
  );
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }));
  holds([fc.array(fc.record({ path, text }), { maxLength: 8 })], 300, (files) => {
    const unique = [...new Map(files.map((file) => [file.path, file])).values()];
    expectPlaces(unique, compile(unique));
  });
});

/** The files without damage are read once. */
const read = parseOnce(everyKey);

/** The debate with every key, with bytes of some files removed, doubled or replaced. */
const mutated = fc
  .array(
    fc.record({
      file: fc.nat({ max: everyKey.length - 1 }),
      at: fc.nat({ max: 700 }),
      length: fc.nat({ max: 30 }),
      put: fc.oneof(
        fc.constantFrom(..."\n¦  ¦: ¦- ¦\r\n¦\t¦\"¦'¦#¦[¦]]¦[[¦[@¦{¦|\n¦&a ¦*a¦\u0000¦\uFEFF¦\u202E¦🫖".split("¦")),
        fc.constantFrom(
          ..."supports: ¦answers: ¦milk-goes-in-last¦should-milk-go-in-first¦undercuts:\n¦allow: near-duplicate\n".split(
            "¦",
          ),
        ),
        fc.string({ maxLength: 5 }),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce<readonly SourceFile[]>(
      (files, { file, at, length, put }) =>
        files.map((old, index) =>
          index === file ? { path: old.path, text: old.text.slice(0, at) + put + old.text.slice(at + length) } : old,
        ),
      everyKey,
    ),
  );

test("a valid debate with any damage gives a result, every place lies within its file, and every rule is listed", () => {
  const known = new Set(rules.map(({ id }) => id));
  holds([mutated], 200, (files) => {
    const compilation = compile(files, { read });
    expectPlaces(files, compilation);
    expect(compilation.diagnostics.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });
});

test("the order of files changes nothing, even in a damaged debate", () => {
  const order = fc.shuffledSubarray([...everyKey.keys()], { minLength: everyKey.length });
  holds([mutated, order], 60, (files, positions) => {
    const shuffled = positions.flatMap((position) => files[position] ?? []);
    expect(said(compile(shuffled, { read }))).toEqual(said(compile(files, { read })));
  });
});

test("if two files have the same path, the same one is kept in any order", () => {
  const twins = ["one", "two"].map((title) => ({ path: "claims/map.yaml", text: `title: ${title}\n` }));
  expect(compile(twins).debate.map).toEqual(compile(twins.toReversed()).debate.map);
});

describe("a hostile debate", () => {
  test("is refused, with each attack reported at its place", async () => {
    const { files, findings } = fixture("hostile");
    const { diagnostics } = compile(files, { found: findings });
    const places = diagnostics.map(({ rule, path, line, column }) => `${path}:${line}:${column} ${rule}`);
    await expect(`${places.join("\n")}\n`).toMatchFileSnapshot("golden/hostile.txt");
    const refused = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path));
    expect(files.map(({ path }) => path).filter((path) => !refused.has(path))).toEqual([]);
  });

  test("compiles if it is only text", () => {
    const { files, findings } = fixture("hostile-but-valid");
    const { debate, diagnostics } = compile(files, { found: findings });
    expect(diagnostics).toEqual([]);
    // Properties that every JavaScript object has are ids like any other.
    expect(debate.branches.get("constructor")).toEqual(["prototype"]);
    expect(debate.linksTo.get("to-string")).toBeUndefined();
    expect(debate.citations.get("value-of")?.length).toBe(4);
  });
});

test("a file that is read again isn't parsed again, and gives the same result", () => {
  const read = parseOnce(everyKey);
  for (const file of everyKey) {
    expect(read(file)).toEqual(parse(file));
    expect(read({ ...file })).toBe(read(file));
  }
  expect(compile(everyKey, { read }).debate.claims).toEqual(compile(everyKey).debate.claims);
});

test("a file with an earlier text gives the earlier result, in any order", () => {
  const read = parseOnce(everyKey);
  for (const { path, text } of everyKey) {
    const before = { path, text: text.replace(/^(claim|question|title|name|type):.*$/m, "$1: Otherwise.") };
    expect(read(before)).toEqual(parse(before));
    expect(read({ path, text })).toEqual(parse({ path, text }));
    expect(read(before)).toEqual(parse(before));
    const elsewhere = { path: path.replace("claims/", "claims/moved/"), text };
    expect(read(elsewhere)).toEqual(parse(elsewhere));
  }
});
