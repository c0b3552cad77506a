import { describe, expect, test } from "vitest";
import { z } from "zod";
import { casesIn } from "../cases.ts";
import { findingsOf, markedIn, teaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";

/** For each language and rule, sentences with the words in brackets that the rule marks; in others it marks nothing. */
const sentences = casesIn("test/check/wording.yaml", z.record(z.string(), z.record(z.string(), z.array(z.string()))));

describe.each(Object.entries(sentences))("the rules on wording on a map in the language %s", (language, rules) => {
  const all = Object.entries(rules).flatMap(([rule, written]) => written.map((sentence) => [rule, sentence] as const));
  test.each(all)("%s: %s", (rule, sentence) => {
    expect(markedIn(sentence.replaceAll(/[[\]]/g, ""), rule, language)).toBe(sentence);
  });
});

test("words in quoted, folded or broken lines are marked at their place", () => {
  const path = "claims/tea/said.yaml";
  const places = [
    "claim: It is, of\n  course, so.\nsupports: milk-goes-in-last\n",
    'claim: "It is, of course, so."\nsupports: milk-goes-in-last\n',
    "claim: >-\n  It is,\n  of course, so.\nsupports: milk-goes-in-last\n",
  ].flatMap((text) => findingsOf("loaded-word", { [path]: text }));
  expect(places.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([
    [1, 15, 2, 9],
    [1, 16, 1, 25],
    [3, 3, 3, 12],
  ]);
});

test("a value written with escapes is marked as a whole", () => {
  const text = 'claim: "It is\\x2C of course, so."\nsupports: milk-goes-in-last\n';
  const [found] = findingsOf("loaded-word", { "claims/tea/said.yaml": text });
  expect(found).toMatchObject({ line: 1, column: 8, endColumn: 34 });
});

test("a claim may have three other wordings, none with the words of another sentence", () => {
  const wordings = (...said: readonly string[]) =>
    findingsOf("other-wording", {
      "claims/tea/said.yaml": `claim: So it is.\nsupports: milk-goes-in-last\nalso-said:\n${said.map((each) => `  - ${each}\n`).join("")}`,
    }).map(({ line }) => line);
  expect(wordings("It is so.", "That is how it is.", "Just so.")).toEqual([]);
  expect(wordings("It is so.", "That is how it is.", "Just so.", "Quite.")).toEqual([7]);
  expect(wordings("It is so.", "So, it is!", "it is so")).toEqual([5, 6]);
});

test("a sentence of opening quotation marks alone gives no finding", () => {
  const sentence = `It is ${"“".repeat(30_000)}.`;
  expect(markedIn(sentence, "loaded-word")).toBe(sentence);
});

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
