import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { repair } from "../../src/contribute/repair/index.ts";

/** A debate in which each claim has a relation to the one before it; `relation` is its kind. */
function chain(length: number, relation: (before: string, index: number) => string): readonly SourceFile[] {
  const claims = Array.from({ length }, (_, index) => ({
    path: `claims/tea/c${index}.yaml`,
    text: `claim: Thing ${index} is so.\n${index === 0 ? "answers: q\n" : relation(`c${index - 1}`, index)}`,
  }));
  return [
    { path: "claims/map.yaml", text: "title: A map\ndebates:\n  - tea\n" },
    { path: "claims/tea/debate.yaml", text: "title: Tea\nquestions:\n  - q\n" },
    { path: "claims/tea/q.yaml", text: "question: Is it so?\n" },
    ...claims,
  ];
}

/** More claims than any JavaScript engine allows nested calls. */
const long = 12_000;

test.each([
  ["reasons", (before: string) => `supports: ${before}\n`],
  [
    "objections and rebuttals",
    (before: string, index: number) => `${index % 2 === 1 ? "objects-to" : "rebuts"}: ${before}\n`,
  ],
])("a chain of 12,000 %s is read, linked, checked and labelled", (_, relation) => {
  const { debate, evaluation, diagnostics } = compile(chain(long, relation));
  expect(evaluation.labels.size).toBe(long);
  expect(Math.max(...debate.claims.map(({ depth }) => depth ?? 0))).toBeGreaterThan(long / 3);
  expect(diagnostics.filter(({ rule }) => rule === "deep-claim")).not.toEqual([]);
});

test("if a branch is too deep, one claim is reported", () => {
  const { diagnostics } = compile(chain(30, (before) => `supports: ${before}\n`));
  const deep = diagnostics.filter(({ rule }) => rule === "deep-claim");
  expect(deep.map(({ path, message }) => [path, message])).toEqual([
    ["claims/tea/c12.yaml", "This relation puts the claim 13 levels below the question `q`."],
  ]);
  expect(compile(chain(12, (before) => `supports: ${before}\n`)).diagnostics).toEqual([]);
});

test("a cycle of 12,000 claims is reported with its members in order, and repairs still work", () => {
  const files = chain(long, (before) => `supports: ${before}\n`).map((file) =>
    file.path === "claims/tea/c0.yaml" ? { ...file, text: `${file.text}supports: c${long - 1}\n` } : file,
  );
  const { diagnostics } = compile(files);
  expect(diagnostics.map(({ rule }) => rule)).toContain("support-cycle");
  expect(repair(files, { wanted: () => true, spared: new Set() }).files).toEqual([]);
});
