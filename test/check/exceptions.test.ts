import { expect, test } from "vitest";
import { teaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";

const long = `Whoever pours the milk last, ${"and waits for it to settle, ".repeat(8)}can see how much the tea needs`;

function severities(lines: readonly string[]): readonly (readonly [string, string])[] {
  const path = "claims/tea/pouring-last-sets-the-amount.yaml";
  const files = Object.entries({ ...teaDebate, [path]: `${lines.join("\n")}\n` });
  const { diagnostics } = compile(files.map(([path, text]) => ({ path, text })));
  return diagnostics.map(({ rule, severity }) => [rule, severity] as const).toSorted();
}

test("what is wrong with the sentence of a draft is a warning", () => {
  const lines = [`claim: ${long} &amp; more? https://example.org`, "supports: milk-goes-in-last"];
  const errors = ["html-entity", "link-in-sentence", "long-claim", "missing-full-stop", "question-in-claim"];
  const found = (severity: string) => errors.map((rule) => [rule, severity]);
  expect(severities(lines)).toEqual(found("error"));
  expect(severities([...lines, 'draft: "true"'])).toEqual(found("warning"));
  expect(severities([...lines, "draft: true"])).toEqual(found("warning"));
});

test("a draft needs its references, like every claim", () => {
  expect(severities(["claim: Tea is hot", "supports: nowhere", "draft: true"])).toEqual([
    ["missing-full-stop", "warning"],
    ["position-without-reason", "warning"],
    ["unknown-id", "error"],
  ]);
});

test("the original words are kept as they are, and no rule of wording reads them", () => {
  const kept = ["claim: Tea is hot.", "supports: milk-goes-in-last", 'original: "Tea is hot, isn\'t it?"'];
  expect(severities(kept)).toEqual([]);
});
