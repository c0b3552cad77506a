import { expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";

/** What is reported about an explanation: the rule and the text at its place. */
function found(markdown: string): readonly string[] {
  const text = `claim: It is so.\nsupports: a\nexplanation: |\n${markdown.replace(/^/gm, "  ")}\n`;
  return parse({ path: "claims/tea/x.yaml", text }).findings.map(
    ({ rule, place }) => `${rule}: ${text.slice(place.start, place.end)}`,
  );
}

test.each([
  ["Text.[^1]\n\n[^1]: note", "[^1]"],
  ["Text.[^note] More.[^2]", "[^note]"],
  ["[^1]: https://example.org/ 'x'", "[^1]: https://example.org/ 'x'"],
])("a footnote is reported once, at the first: %j", (markdown, place) => {
  expect(found(markdown)).toEqual([`unsupported-markdown: ${place}`]);
});

test.each([
  ["| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |"],
  ["Before it.\na | b\n:-- | --:\n1 | 2", "a | b"],
  ["> | a |\n> | - |", "| a |"],
])("a table is reported at its head: %j", (markdown, place) => {
  expect(found(markdown)[0]).toContain(`unsupported-markdown: ${place}`);
});

test.each([
  "The set `[^a-z]` is one.",
  "A \\[^1] is none.",
  "See [it][x].\n\n[x]: https://example.org/",
  "One | other.\n\n---\n\nMore.",
  "Code:\n\n    | a |\n    |---|",
  "P(a|b) is\nP(b|a).",
])("no footnote and no table: %j", (markdown) => {
  expect(found(markdown)).toEqual([]);
});
