import { describe, expect, test } from "vitest";
import { onTeaDebate, claimFile, findingsOf } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic, SourceFile } from "../../src/claims/model/index.ts";
import fc from "fast-check";
import { stronglyConnected } from "../../src/check/strongly-connected.ts";
import { repair } from "../../src/contribute/repair/index.ts";
import { holds } from "../holds.ts";

const claim = (relation: string, ...more: readonly string[]): string =>
  ["claim: It is so.", relation, ...more, ""].join("\n");
const messages = (found: readonly Diagnostic[]): readonly string[] => found.map(({ message }) => message);

test("a file of another type, or in UTF-16, is reported only as that", () => {
  const files = { "claims/tea/a.yaml": "\uFFFD\uFFFDc\0l\0a\0i\0m\0", "claims/tea/b.yaml": claim("supports: a") };
  const found = compile(onTeaDebate(files)).diagnostics;
  expect(messages(found)).toEqual([
    "This file contains U+0000, which no text has: it is not a text file, or is in UTF-16.",
  ]);
});

test("an image among the claims is reported only for its name", () => {
  const found = compile(onTeaDebate({ "claims/tea/cup.png": "\uFFFDPNG\u001a\0\u0001" })).diagnostics;
  expect(found.map(({ rule }) => rule)).toEqual(["bad-file-name"]);
});

test("a byte order mark at the beginning is no hidden character, but one later in the file is", () => {
  expect(findingsOf("hidden-character", { "claims/tea/a.yaml": `\uFEFF${claimFile("It is so.")}` })).toEqual([]);
  expect(findingsOf("hidden-character", { "claims/tea/a.yaml": claimFile("It is\uFEFF so.") })).toHaveLength(1);
});

const nodes = ["a", "b", "c", "d", "e", "f", "g"];
const edgeList = fc.array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), { maxLength: 14 });

function edgesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(nodes.map((node) => [node, pairs.filter(([from]) => from === node).map(([, to]) => to)]));
}

/** Everything that can be reached from a node in one step or more. */
function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(edges.get(start) ?? []);
  for (const node of reached) for (const next of edges.get(node) ?? []) reached.add(next);
  return reached;
}

test("two nodes are in one component exactly if each can be reached from the other", () => {
  holds([edgeList], 100, (pairs) => {
    const edges = edgesOf(pairs);
    const components = stronglyConnected(edges);
    for (const a of nodes) {
      for (const b of nodes.filter((node) => node !== a)) {
        const together = components.some((component) => component.has(a) && component.has(b));
        expect(together).toBe(reachable(a, edges).has(b) && reachable(b, edges).has(a));
      }
    }
  });
});

test("a cycle of twenty thousand nodes is found without exhausting the stack", () => {
  const ring = new Map(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, [`n${(index + 1) % 20_000}`]]));
  expect(stronglyConnected(ring).map(({ size }) => size)).toEqual([20_000]);
});

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
  expect(
    diagnostics.flatMap(({ rule, path, message }) => (rule === "deep-claim" ? [`${path} ${message}`] : [])),
  ).toEqual(["claims/tea/c12.yaml This relation puts the claim 13 levels below the question `q`."]);
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

describe("the list of a debate", () => {
  const debate = "claims/tea/debate.yaml";
  const question = { "claims/tea/how-long.yaml": "question: How long should tea brew?\n" };
  const list = (...ids: readonly string[]) =>
    `title: Tea\nquestions:\n${ids.map((id) => `  - ${id}\n`).join("")}summary: Tea.\n`;

  test("lacks a question, which a repair adds at its end", () => {
    const files = { ...question, [debate]: list("when-should-milk-go-in") };
    const [found] = findingsOf("unlisted-question", files);
    expect([found?.path, found?.line, found?.help]).toEqual([debate, 3, "Add it: `- how-long`."]);
    const { files: repaired } = repair(onTeaDebate(files), { wanted: (path) => path === debate, spared: new Set() });
    expect(repaired[0]?.file.text).toContain(list("when-should-milk-go-in", "how-long"));
  });

  test("need not be there, and is not changed if it is in brackets", () => {
    expect(findingsOf("unlisted-question", { ...question, [debate]: "title: Tea\n" })).toEqual([]);
    const files = { ...question, [debate]: "title: Tea\nquestions: [when-should-milk-go-in]\n" };
    expect(findingsOf("unlisted-question", files)).toHaveLength(1);
    expect(repair(onTeaDebate(files), { wanted: () => true, spared: new Set() }).repairs).not.toContainEqual(
      expect.objectContaining({ rule: "unlisted-question" }),
    );
  });
});
