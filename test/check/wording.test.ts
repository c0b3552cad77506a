import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findingsOf, markedIn, rulesOf } from "./tea-debate.ts";

/** For each language and rule, sentences with the words in brackets that the rule marks; in others it marks nothing. */
const sentences = z
  .record(z.string(), z.record(z.string(), z.array(z.string())))
  .parse(parse(readFileSync(join(import.meta.dirname, "wording.yaml"), "utf8")));

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

describe("the full stop at the end of a sentence", () => {
  const path = "claims/tea/said.yaml";
  const helpOf = (sentence: string) =>
    findingsOf("missing-full-stop", { [path]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` }).map(
      ({ help }) => help,
    );

  test("is required after a closing quotation mark if it comes before it", () => {
    expect(helpOf('Singer says "Animals suffer."')).toEqual(['Write it after: `suffer".`']);
    expect(helpOf("They suffer (as Singer says.)")).toEqual(["Write it after: `says).`"]);
    expect(helpOf('Singer says "Animals suffer".')).toEqual([]);
  });

  test("is not required if a comment cuts the sentence off, because only that cause is reported", () => {
    const cut = { [path]: "claim: Platz #1 ist besser.\nsupports: milk-goes-in-last\n" };
    expect(rulesOf(cut)).toEqual(["cut-by-comment"]);
    const noted = { [path]: "claim: Tea is strong\n  // as they say\nsupports: milk-goes-in-last\n" };
    expect(rulesOf(noted)).toEqual(["cut-by-comment"]);
    const question = "claims/tea/when-should-milk-go-in.yaml";
    expect(rulesOf({ [question]: "question: Is milk #1 or tea?\n" })).toEqual(["cut-by-comment"]);
    expect(rulesOf({ [path]: 'claim: "Tea is strong" # as they say\nsupports: milk-goes-in-last\n' })).toEqual([
      "missing-full-stop",
    ]);
  });
});

describe("HTML in a sentence", () => {
  const path = "claims/tea/said.yaml";
  const said = (sentence: string) => ({ [path]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` });

  test("is reported with the letter that is meant, and its semicolon joins no assertions", () => {
    const overlay = said("Menschen f&uuml;hlen <b>mehr</b> als das.");
    expect(rulesOf(overlay)).toEqual(["html-entity", "raw-html"]);
    expect(findingsOf("html-entity", overlay)).toMatchObject([
      { column: 18, endColumn: 24, help: "Write the character itself: `ü`." },
    ]);
    expect(findingsOf("raw-html", overlay)).toMatchObject([{ column: 29, endColumn: 32 }]);
    expect(rulesOf(said("Menschen f&uuml;hlen mehr; sie leiden mehr."))).toEqual(["html-entity", "joined-assertions"]);
  });

  test.each(["Milk < tea is so.", "The a<b rule holds.", "AT&T; sells tea.", "Tea & milk are so.", "R&D is dear."])(
    "is not found in: %s",
    (sentence) => {
      expect(rulesOf(said(sentence)).filter((rule) => /html/.test(rule))).toEqual([]);
    },
  );
});
