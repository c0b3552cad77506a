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

/** Where the words are. */
const places = {
  person: (words: string) => heldBy(words, "cafe-noir"),
  source: (words: string) => heldBy("ayse-celik", words),
  supports: (words: string) => claim(`supports: ${words}`),
  list: (words: string) => claim("supports:", `  - ${words}`),
  answers: (words: string) => claim(`answers: ${words}`),
  prose: (words: string) => claim("supports: milk-goes-in-last", `explanation: See [[${words}]].`),
  work: (words: string) => claim("supports: milk-goes-in-last", "sources:", `  - source: ${words}`, "    at: p. 3"),
};

describe("words in place of an id", () => {
  test.each([
    ["a person with letters of another alphabet", "person", "Ayşe Çelik", "ayse-celik"],
    ["a name with the family first", "person", "Çelik, Ayşe", "ayse-celik"],
    ["a source with accents", "source", "Café noir", "cafe-noir"],
    ["the title of a work", "source", "A Nice Cup of Tea", "orwell-1946-nice-cup"],
    ["a work that a claim cites", "work", "Café noir", "cafe-noir"],
    ["a question", "answers", "When should milk go in?", "when-should-milk-go-in"],
    ["a claim in small letters", "supports", "milk goes in last", "milk-goes-in-last"],
    ["a claim with the marks of a sentence", "supports", "Milk goes in, last.", "milk-goes-in-last"],
    ["a claim in a list", "list", "Milk goes in last", "milk-goes-in-last"],
    ["a claim in prose", "prose", "Milk goes in last", "milk-goes-in-last"],
    ["a claim's sentence", "supports", "Milk should go into the cup, after the tea.", "milk-goes-in-last"],
    ["a page", "supports", "https://tea.example/map/claims/milk-goes-in-last/#replies", "milk-goes-in-last"],
    ["a version", "supports", "https://tea.example/claims/milk-goes-in-last/0123456789/", "milk-goes-in-last"],
    ["the map at a claim", "supports", "https://tea.example/map/#milk-goes-in-last", "milk-goes-in-last"],
  ] as const)("are named and replaced, if there is a file with that name: %s", (_, place, words, id) => {
    const files = { ...celik, ...cafe, ...reason, [path]: places[place](words) };
    expect(helpOf(files)).toEqual([`Write \`${id}\`.`]);
    expect(repaired(files)).toBe(places[place](id));
  });

  const ifThere = (id: string): string => `Write \`${id}\`, if there is a file with that name.`;
  test.each([
    ["nobody has that name", "person", "Ayşe Demir", ifThere("ayse-demir")],
    ["only a record of another kind has it", "person", "Café noir", ifThere("cafe-noir")],
    ["they have a letter that is no part of the id", "person", "Ayşe 茶 Çelik", "Did you mean `ayse-celik`?"],
    ["they have a sign that may distinguish", "person", "Ayşe Çelik++", "Did you mean `ayse-celik`?"],
    ["they are an author and a year", "source", "Orwell 1946", "Did you mean `orwell-1946-nice-cup`?"],
    ["their page is not there", "supports", "https://tea.example/claims/cold-milk/", ifThere("cold-milk")],
  ] as const)("stay where %s", (_, place, words, help) => {
    const files = { ...celik, ...cafe, ...reason, [path]: places[place](words) };
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
