import { describe, expect, test } from "vitest";
import { z } from "zod";
import { hiddenCharacters } from "../../src/text/characters.ts";
import { casesIn } from "../cases.ts";
import { claimFile, findingsOf, onTeaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { repair } from "../../src/contribute/repair/index.ts";

const texts = z.array(z.string());
const cases = casesIn(
  "test/check/safety.yaml",
  z.strictObject({
    ...{ needed: z.record(z.string(), z.string()), found: z.record(z.string(), texts) },
    ...{ pictures: texts, more: texts },
  }),
);

const codes = (text: string): readonly string[] =>
  hiddenCharacters(text).map(({ character }) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase());

/** Every code point that a pattern matches, except surrogates. */
function* every(pattern: RegExp): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if ((code < 0xd800 || code > 0xdfff) && pattern.test(character)) yield character;
  }
}

describe("an invisible character between Latin letters is found:", () => {
  test("each of Unicode's default ignorable code points", () => {
    const missed = [...every(/\p{Default_Ignorable_Code_Point}/u)].filter(
      (character) => hiddenCharacters(`a${character}b`).length !== 1,
    );
    expect(missed).toEqual([]);
  });

  test("each noncharacter and control character", () => {
    const missed = [...every(/[\p{Noncharacter_Code_Point}\p{Cc}]/u)].filter(
      (character) => hiddenCharacters(`a${character}b`).length !== (/[\t\n]/.test(character) ? 0 : 1),
    );
    expect(missed).toEqual([]);
  });

  test("a blank of Braille, half of a pair of code units, and a separator of lines", () => {
    expect(codes("a\u2800b\ud800c\u2028d")).toEqual(["2800", "D800", "2028"]);
  });

  test("but no other assigned character", () => {
    const other =
      /[^\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\p{Cn}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/u;
    const wrong = [...every(other)].filter((character) => hiddenCharacters(`a${character}b`).length > 0);
    expect(wrong).toEqual([]);
  });
});

describe("characters that a script needs are allowed only where it needs them:", () => {
  test.each(Object.entries(cases.needed))("%s", (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each(Object.entries(cases.found))("%s is found", (_, [text = "", ...found]) => {
    expect(codes(text)).toEqual(found);
  });
});

describe("Markdown is checked as it will be shown", () => {
  const path = "claims/tea/a.yaml";
  const messages = (markdown: string): readonly string[] =>
    findingsOf("hidden-character", { [path]: claimFile("It is poured last.", "explanation: |", `  ${markdown}`) }).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );

  const turns = "The character U+202E changes the direction of the text after it.";

  test.each([
    ["It is &#x202e; so.", `4:3 ${turns}`],
    ["It is &#8238; so.", `4:3 ${turns}`],
    ["It is&shy; so.", "4:3 The character U+00AD is invisible."],
    ["*Well* [it&ZeroWidthSpace;is](https://example.org/) so.", "4:11 The character U+200B is invisible."],
    ["[It](https://example.org/&#x202e;x) is so.", `4:3 ${turns}`],
    ['[It](https://example.org/ "a&#x202e;b") is so.', `4:3 ${turns}`],
    ["It is so.\n\n  ``` a&#x202e;b\n  x\n  ```", `6:3 ${turns}`],
  ])("%s", (markdown, message) => {
    expect(messages(markdown)).toEqual([message]);
  });

  test.each(["It is `&#x202e;` so.", "Tea &amp; milk &uuml;ber alles.", "The sign \\&#x202e; is one."])(
    "but %s says nothing that isn't seen",
    (markdown) => {
      expect(messages(markdown)).toEqual([]);
    },
  );
});

test("a line break of any system is allowed, and a carriage return alone counts as one", () => {
  expect(codes("a\r\nb\r\r\nc\n")).toEqual([]);
  expect(codes("a\rb")).toEqual(["D"]);
});

const lost = { path: "claims/tea/x.yaml", text: "claim: Tee mu\uFFFD hei\uFFFD sein.\nsupports: y\nbasis: argument\n" };

test("a file whose bytes are no UTF-8 is reported for that alone", () => {
  const place = { path: lost.path, start: 13, end: 14 };
  const finding = { rule: "not-text", severity: "error", place, message: "", help: "" } as const;
  const rules = compile([lost], { found: [finding] }).diagnostics.map(({ rule }) => rule);
  expect(rules).toContain("not-text");
  expect(rules).not.toContain("hidden-character");
});

const path = "claims/tea/pouring-last-sets-the-amount.yaml";
const files = onTeaDebate({
  [path]:
    "# The ﬁrst.\nclaim: Whoever ﬁlls last sees the eﬀect.\nsupports: milk-goes-in-last\nexplanation: |\n  The aﬄicted and the ﬅ.\n",
});

test("a repair writes the letters in all places", () => {
  const repaired = repair(files, { wanted: () => true, spared: new Set() });
  expect(repaired.files.find(({ file }) => file.path === path)?.file.text).toBe(
    "# The first.\nclaim: Whoever fills last sees the effect.\nsupports: milk-goes-in-last\nexplanation: |\n  The afflicted and the st.\n",
  );
});

/** What is found where map.yaml names a logo, beside these files. */
function logoProblems(logo: string, files: Readonly<Record<string, string>>): readonly string[] {
  const map = `title: A map of tea\ndebates:\n  - tea\nlogo: ${logo}\n`;
  const beside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`claims/${name}`, text]));
  return compile(onTeaDebate({ "claims/map.yaml": map, ...beside })).diagnostics.map(
    ({ rule, path, line, column, message, help }) => `${rule} ${path}:${line}:${column} ${message} ${help}`,
  );
}

/** An SVG with this in it, and before ` § ` what comes before its element. */
function svg(text: string): string {
  const [inner = "", before = ""] = text.split(" § ").toReversed();
  return `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;
}

test.each(cases.pictures.map(svg))("a picture is accepted: %s", (text) => {
  expect(logoProblems("cup.svg", { "cup.svg": text })).toEqual([]);
});

test.each(cases.more.map(svg))("what is more than a picture is refused: %s", (text) => {
  expect(logoProblems("cup.svg", { "cup.svg": text })).toEqual([
    expect.stringMatching(/^bad-logo claims\/map\.yaml:4:7 This SVG has .*: it is more than a picture\./),
  ]);
});

test("an image that is not there is refused, and the one that is meant is named", () => {
  expect(logoProblems("cub.svg", { "cup.svg": svg("") })).toEqual([
    "bad-logo claims/map.yaml:4:7 Beside `map.yaml` there is no image `cub.svg`. Did you mean `cup.svg`?",
  ]);
  expect(logoProblems("../secret.png", {})).toEqual([
    expect.stringMatching(/there is no image `\.\.\/secret\.png`\. Put an/),
  ]);
  expect(logoProblems("map.yaml", {})).toEqual([expect.stringMatching(/there is no image `map\.yaml`/)]);
});

test("a PNG is taken as it is; an SVG that is none, or too large to be checked, is refused", () => {
  expect(logoProblems("cup.png", { "cup.png": "\u{FFFD}PNG\r\n\u0000" })).toEqual([]);
  expect(logoProblems("cup.svg", { "cup.svg": "<html></html>" })).toEqual([expect.stringMatching(/is not an SVG/)]);
  expect(logoProblems("cup.svg", { "cup.svg": svg(" ".repeat(65_536)) })).toEqual([expect.stringMatching(/64 KiB/)]);
});
