import { describe, expect, test } from "vitest";
import { onTeaDebate } from "../../check/tea-debate.ts";
import { compile } from "../../../src/compile.ts";
import { repair } from "../../../src/contribute/repair/index.ts";

const path = "claims/tea/tea-cools.yaml";
const celik = { "claims/people/ayse-celik.yaml": "name:\n  family: Çelik\n  given: Ayşe\n" };
const cafe = {
  "claims/sources/cafe-noir.yaml":
    "type: book\ntitle: Café noir\nissued: 2020\nchecked:\n  date: 2025-10-01\n  record: the work itself\n",
};

/** A repair is not made if a new problem appears, as of a position without a reason. */
const reason = { "claims/tea/cold-tea-is-dull.yaml": "claim: Cold tea is dull.\nsupports: tea-cools\n" };

/** A claim with these lines after its sentence. */
const claim = (...lines: readonly string[]): string => ["claim: Tea cools.", ...lines, ""].join("\n");
const heldBy = (person: string, source: string): string =>
  claim("supports: milk-goes-in-last", "held-by:", `  - person: ${person}`, `    source: ${source}`, "    at: p. 3");

const helpOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  compile(onTeaDebate(files))
    .diagnostics.filter(({ rule }) => rule === "bad-id")
    .map(({ help }) => help);

const repaired = (files: Readonly<Record<string, string>>): string =>
  repair(onTeaDebate(files), { wanted: (one) => one === path, spared: new Set() }).files[0]?.file.text ?? "";

describe("words in place of an id", () => {
  test.each([
    [
      "a person with letters of another alphabet",
      heldBy("Ayşe Çelik", "cafe-noir"),
      heldBy("ayse-celik", "cafe-noir"),
      "ayse-celik",
    ],
    ["a source with accents", heldBy("ayse-celik", "Café noir"), heldBy("ayse-celik", "cafe-noir"), "cafe-noir"],
    [
      "a claim in small letters",
      claim("supports: milk goes in last"),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "a claim with the marks of a sentence",
      claim("supports: Milk goes in, last."),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "a claim in a list",
      claim("supports:", "  - Milk goes in last"),
      claim("supports:", "  - milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "a question",
      claim("answers: When should milk go in?"),
      claim("answers: when-should-milk-go-in"),
      "when-should-milk-go-in",
    ],
    [
      "a claim in prose",
      claim("supports: milk-goes-in-last", "explanation: See [[Milk goes in last]]."),
      claim("supports: milk-goes-in-last", "explanation: See [[milk-goes-in-last]]."),
      "milk-goes-in-last",
    ],
    [
      "a work that a claim cites",
      claim("supports: milk-goes-in-last", "sources:", "  - source: Café noir", "    at: p. 3"),
      claim("supports: milk-goes-in-last", "sources:", "  - source: cafe-noir", "    at: p. 3"),
      "cafe-noir",
    ],
    [
      "the sentence of a claim",
      claim("supports: Milk should go into the cup, after the tea."),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "a name with the family first",
      heldBy("Çelik, Ayşe", "cafe-noir"),
      heldBy("ayse-celik", "cafe-noir"),
      "ayse-celik",
    ],
    [
      "the title of a work",
      heldBy("ayse-celik", "A Nice Cup of Tea"),
      heldBy("ayse-celik", "orwell-1946-nice-cup"),
      "orwell-1946-nice-cup",
    ],
    [
      "the address of a page",
      claim("supports: https://tea.example/map/claims/milk-goes-in-last/#replies"),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "the address of a version",
      claim("supports: https://tea.example/claims/milk-goes-in-last/0123456789/"),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
    [
      "the address of the map at a claim",
      claim("supports: https://tea.example/map/#milk-goes-in-last"),
      claim("supports: milk-goes-in-last"),
      "milk-goes-in-last",
    ],
  ])("are named and replaced, if there is a file with that name: %s", (_, before, after, id) => {
    const files = { ...celik, ...cafe, ...reason, [path]: before };
    expect(helpOf(files)).toEqual([`Write \`${id}\`.`]);
    expect(repaired(files)).toBe(after);
  });

  test.each([
    [
      "nobody has that name",
      heldBy("Ayşe Demir", "cafe-noir"),
      "Write `ayse-demir`, if there is a file with that name.",
    ],
    [
      "only a record of another kind has it",
      heldBy("Café noir", "cafe-noir"),
      "Write `cafe-noir`, if there is a file with that name.",
    ],
    [
      "they have a letter that is no part of the id",
      heldBy("Ayşe 茶 Çelik", "cafe-noir"),
      "Did you mean `ayse-celik`?",
    ],
    ["they are an author and a year", heldBy("ayse-celik", "Orwell 1946"), "Did you mean `orwell-1946-nice-cup`?"],
    [
      "they are the address of a page that is not there",
      claim("supports: https://tea.example/claims/cold-milk/"),
      "Write `cold-milk`, if there is a file with that name.",
    ],
    ["they have a sign that may distinguish", heldBy("Ayşe Çelik++", "cafe-noir"), "Did you mean `ayse-celik`?"],
  ])("stay where %s", (_, before, help) => {
    const files = { ...celik, ...cafe, ...reason, [path]: before };
    expect(helpOf(files)).toEqual([help]);
    expect(repaired(files)).toBe("");
  });
});

test("a family name that two people have is answered with both ids", () => {
  const files = { ...celik, ...cafe, "claims/people/can-celik.yaml": "name:\n  family: Çelik\n  given: Can\n" };
  expect(helpOf({ ...files, ...reason, [path]: heldBy("Çelik", "cafe-noir") })).toEqual([
    "It can be one of these: `ayse-celik`, `can-celik`.",
  ]);
});
