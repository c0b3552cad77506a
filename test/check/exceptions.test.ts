import { expect, test } from "vitest";
import { onTeaDebate, teaDebate, claimFile } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";

function found(...lines: readonly string[]): readonly string[] {
  const files = onTeaDebate({ "claims/tea/a.yaml": claimFile("We pour it last, obviously.", ...lines) });
  return compile(files).diagnostics.map(({ rule, line, message, help }) =>
    `${rule} ${line}: ${message} ${help}`.trim(),
  );
}

test("an allowed warning is not reported, but others in the file are", () => {
  expect(found("allow: first-person # Orwell's own words").map((text) => text.split(" ")[0])).toEqual(["loaded-word"]);
});

test("several rules can be allowed", () => {
  expect(found("allow: # Orwell's own words", "  - first-person", "  - loaded-word")).toEqual([]);
});

test("an exception that is not needed is an error at its own line", () => {
  expect(found("allow: # why", "  - first-person", "  - loaded-word", "  - near-duplicate")).toEqual([
    "needless-allow 6: `near-duplicate` reports nothing in this file, so this exception is not needed. Delete it.",
  ]);
});

test("errors can't be allowed", () => {
  const [first] = found("basis: evidence", "allow: [first-person, loaded-word, basis-without-source] # why");
  expect(first).toContain("basis-without-source 3:");
  expect(found("allow: [first-person, loaded-word, basis-without-source] # why")).toEqual([
    "needless-allow 3: `basis-without-source` is an error; only warnings can be allowed. Fix the error, and delete this line.",
  ]);
});

test("suggests the rule that was probably meant in `allow`", () => {
  expect(found("allow: [first-person, loaded-word, loaded-words] # why")).toEqual([
    "needless-allow 3: There is no rule `loaded-words`. Did you mean `loaded-word`?",
  ]);
});

test("keeps an exception that may be needed while another file can't be read", () => {
  const files = onTeaDebate({
    "claims/tea/a.yaml": claimFile("It is poured last.", "allow: near-duplicate # differs in what it means"),
    "claims/tea/broken.yaml": "claim: [\n",
  });
  expect(compile(files).diagnostics.filter(({ rule }) => rule === "needless-allow")).toEqual([]);
  const others = onTeaDebate({
    "claims/tea/a.yaml": claimFile("It is poured last.", "allow: [basis-without-source, no-such-rule] # why"),
    "claims/tea/broken.yaml": "claim: [\n",
  });
  expect(compile(others).diagnostics.filter(({ rule }) => rule === "needless-allow")).toHaveLength(2);
});

test("the id that a rule had before it was joined with others is still understood", () => {
  const person = (allow: string): readonly string[] => {
    const files = onTeaDebate({ "claims/people/ann-other.yaml": `name: {literal: Ann Other}\n${allow}` });
    return compile(files).diagnostics.map(({ rule }) => rule);
  };
  expect(person("")).toEqual(["unused-file"]);
  expect(person("allow: unused-file # she is on the list of speakers\n")).toEqual([]);
  expect(person("allow: uncited-person # she is on the list of speakers\n")).toEqual([]);
  expect(found("allow: [first-person, loaded-word, answered-since] # why")).toEqual([
    "needless-allow 3: `answered-since` reports nothing in this file, so this exception is not needed. Delete it.",
  ]);
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
