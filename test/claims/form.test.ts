import { describe, expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";

const head = "claim: Milk is thin.\nsupports: a\n";

/** The rules that a file breaks, each with the text at its place. */
function broken(text: string, path = "tea/x.yaml"): string[][] {
  return parse({ path: `claims/${path}`, text }).findings.map(({ rule, place }) => [
    rule,
    text.slice(place.start, place.end),
  ]);
}

describe("YAML features that claim files don't use are reported at their place", () => {
  test.each([
    ["anchors and aliases", "claim: &a Milk is thin.\nsupports: b\nexplanation: *a\n", "unsupported-yaml", "&a", "*a"],
    ["tags", "claim: !!str Milk is thin.\nsupports: !x\n  - b\n", "unsupported-yaml", "!!str", "!x"],
    ["directives, as of another YAML version", `%YAML 1.1\n---\n${head}`, "unsupported-yaml", "%YAML 1.1"],
    ["a second document", `${head}---\nclaim: B.\n`, "several-documents", "---"],
    ["more than 12 levels", `${head}sources: ${"[".repeat(12)}${"]".repeat(12)}\n`, "too-large", "["],
    ["so many levels that nothing is read recursively", "[".repeat(20_000), "too-large", "["],
    ...["- ", "? ", ": ", "? - "].map((signs) => [
      `${signs}on one line`,
      `${head}sources:\n  ${signs.repeat(5_000)}\nbasis: x\n`,
      "too-large",
      signs.slice(0, 1),
    ]),
  ])("%s", (_, text, rule, ...places) => {
    expect(broken(text)).toEqual(places.map((place) => [rule, place]));
  });
});

describe("a file's size", () => {
  test("is counted in bytes of UTF-8: 65,536 are allowed and one more is not", () => {
    const comment = `${head}# `;
    const filled = (bytes: number): string => comment + "é".repeat((bytes - comment.length - 1) / 2) + "\n";
    expect(broken(filled(65_536 + (comment.length % 2 === 0 ? -1 : 0)))).toEqual([]);
    expect(broken(filled(65_538 + (comment.length % 2 === 0 ? 1 : 0)))).toEqual([["too-large", ""]]);
    expect(broken(`${head}#${" ".repeat(65_536)}`)).toEqual([["too-large", ""]]);
  });
});

describe("keys and their values", () => {
  test("an invalid id is reported once, and makes no relation", () => {
    const { record, findings } = parse({
      path: "claims/tea/x.yaml",
      text: "claim: Milk is thin.\nsupports: [A B, c]\n",
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["bad-id"]);
    expect(record).toMatchObject({ relations: [{ target: { value: "c" } }] });
  });

  test("a quotation of more than 300 characters", () => {
    const quote = (length: number): string =>
      `${head}sources:\n  - source: s\n    quote:\n      exact: ${"a".repeat(length)}\n`;
    expect(broken(quote(300))).toEqual([]);
    expect(broken(quote(301)).map(([rule]) => rule)).toEqual(["text-too-long"]);
  });

  test("a name with both a family name and a literal one, or with neither", () => {
    expect(broken("name: {family: A, literal: B}\n", "people/a.yaml")).toEqual([["bad-name", "family"]]);
    expect(broken("name: {given: A}\n", "people/a.yaml")).toEqual([["bad-name", "given"]]);
  });
});

describe("an exception from a rule needs a reason", () => {
  test.each([
    "allow: r # because\n",
    "# because\nallow: r\n",
    "allow:\n  - r # because\n  - s\n",
    "allow: # because\n  - r\n",
    "allow: [r, s] # because\n",
  ])("as in %j", (allow) => {
    expect(broken(head + allow)).toEqual([]);
  });

  test.each([
    "allow: r\n",
    "allow: r #\n",
    "# because\n\nallow: r\n",
    "allow: r\n# because\n",
    "# yaml-language-server: $schema=x\nallow: r\n",
  ])("unlike %j", (allow) => {
    expect(broken(head + allow)).toEqual([["allow-without-reason", "allow"]]);
  });
});

describe("every text of a file is returned with its place", () => {
  test("one that is as written as a whole, a long one line by line, one with escapes as it reads", () => {
    const text = `${head}explanation: |\n  One line,\n    and another.\nbasis: "\\x41rgument"\n`;
    const { texts } = parse({ path: "claims/tea/x.yaml", text });
    expect(texts.map(({ value, place }) => [value, text.slice(place.start, place.end)])).toEqual([
      ["Milk is thin.", "Milk is thin."],
      ["a", "a"],
      ["One line,", "One line,"],
      ["and another.", "and another."],
      ["Argument", '"\\x41rgument"'],
    ]);
  });
});

describe("a file with more content than any claim file is not read", () => {
  test("because of more words, marks and line ends", () => {
    const many = broken(`${head}sources:\n${"- a\n".repeat(8_000)}`);
    expect(many.map(([rule]) => rule)).toEqual(["too-large"]);
  });

  test("because of Markdown with more lines", () => {
    const rules = (lines: number) => broken(`${head}explanation: |\n${"  a\n".repeat(lines)}`).map(([rule]) => rule);
    expect([rules(1_000), rules(1_001)]).toEqual([[], ["too-large"]]);
  });
});

/** Texts of a given length for each kind of text, each with the greatest length. */
const places: readonly (readonly [what: string, most: number, path: string, write: (text: string) => string])[] = [
  ["a question", 160, "tea/x", (text) => `question: ${text}\n`],
  ["a family name", 100, "people/x", (text) => `name:\n  family: ${text}\n`],
  ["an organisation's name", 200, "people/x", (text) => `name:\n  literal: ${text}\n`],
  ["a source's title", 500, "sources/x", (text) => `type: book\ntitle: ${text}\n`],
  ["a publisher", 500, "sources/x", (text) => `type: book\ntitle: A\npublisher: ${text}\n`],
  ["an abstract", 5000, "sources/x", (text) => `type: book\ntitle: A\nabstract: ${text}\n`],
  ["an address", 2000, "sources/x", (text) => `type: book\ntitle: A\nURL: ${text}\n`],
  ["a debate's title", 200, "tea/debate", (text) => `title: ${text}\n`],
  ["a locator", 200, "tea/x", (text) => `claim: A.\nsupports: a\nsources:\n  - source: b\n    at: ${text}\n`],
  ["a note", 1000, "tea/x", (text) => `claim: A.\nsupports: a\nsources:\n  - source: b\n    note: ${text}\n`],
  ["a DOI", 300, "sources/x", (text) => `type: book\ntitle: A\nDOI: ${text.replace(/^.{8}/, "10.1000/")}\n`],
];

test.each(places)("%s may have at most %i characters", (_, most, path, write) => {
  const rules = (length: number): readonly string[] =>
    parse({ path: `claims/${path}.yaml`, text: write("x".repeat(length)) }).findings.map(({ rule }) => rule);
  expect(rules(most)).toEqual([]);
  expect(rules(most + 1)).toEqual(["text-too-long"]);
  expect(rules(60_000)).toEqual(["text-too-long"]);
});

test("characters are counted as people count them, rather than as computers store them", () => {
  const { findings } = parse({ path: "claims/tea/x.yaml", text: `question: ${"𝔸".repeat(160)}\n` });
  expect(findings).toEqual([]);
});

describe("a record of a work as it was copied elsewhere is one finding, which names the command that reads it:", () => {
  test.each([
    ["BibTeX", "@book{porter2022,\n  title = {Tea: a history},\n  doi = {10.1000/182},\n}\n"],
    ["CSL-JSON", '[{"id": "porter", "type": "book", "DOI": "10.1000/182", "issued": {"date-parts": [[2022]]}}]\n'],
    ["one record of CSL-JSON", '{\n  "type": "book",\n  "title": "Tea: a history",\n  "DOI": "10.1000/182"\n}\n'],
    ["RIS", "TY  - BOOK\nTI  - Tea: a history\nDO  - 10.1000/182\nER  - \n"],
  ])("%s", (_, text) => {
    const { findings } = parse({ path: "claims/sources/porter-2022.yaml", text });
    expect(findings.map(({ rule, help }) => [rule, help.slice(0, 43)])).toEqual([
      ["yaml-syntax", "Run `npm run new -- source 10.1000/182`, wh"],
    ]);
  });

  test("a file in the flow style of YAML is none", () => {
    expect(broken('{type: book, title: "Tea", issued: 2022}\n', "sources/porter-2022.yaml")).toEqual([]);
  });
});

test("the example of a missing type is an article in a journal, since CSL's `article` is a preprint", () => {
  const [found] = parse({ path: "claims/sources/x.yaml", text: "title: Tea\n" }).findings;
  expect([found?.rule, found?.help]).toEqual(["missing-key", "Add it:\ntype: article-journal"]);
});

const { files } = readClaims("test/fixtures/records/claims");

/** A value without the places of what is in it, and without the trees of its Markdown. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "place" || key === "tree"
    ? undefined
    : typeof value === "object" && value !== null && "value" in value
      ? value.value
      : value;

test.each(files)("$path becomes a record", async (file) => {
  const { record, findings } = parse(file);
  expect(findings).toEqual([]);
  const name = file.path.slice("claims/".length, -".yaml".length).replace("/", "-");
  await expect(`${JSON.stringify(record, withoutPlaces, 2)}\n`).toMatchFileSnapshot(`golden/records/${name}.json`);
});
