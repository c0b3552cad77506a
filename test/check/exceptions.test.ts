import { expect, test } from "vitest";
import { onTeaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { claimFile } from "./check-texts.ts";

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
