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
const reasonWith = (...lines: readonly string[]): string => claim("supports: milk-goes-in-last", ...lines);
const heldBy = (person: string, source: string): string =>
  reasonWith("held-by:", `  - person: ${person}`, `    source: ${source}`, "    at: p. 3");

const helpOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  compile(onTeaDebate(files))
    .diagnostics.filter(({ rule }) => rule === "bad-id")
    .map(({ help }) => help);

const repaired = (files: Readonly<Record<string, string>>): string =>
  repair(onTeaDebate(files), { wanted: (one) => one === path, spared: new Set() }).files[0]?.file.text ?? "";

describe("words in place of an id", () => {
  test.each([
    ["Ayşe Çelik", heldBy("Ayşe Çelik", "cafe-noir"), "ayse-celik"],
    ["Café noir", heldBy("ayse-celik", "Café noir"), "cafe-noir"],
    ["milk goes in last", claim("supports: milk goes in last"), "milk-goes-in-last"],
    ["Milk goes in, last.", claim("supports: Milk goes in, last."), "milk-goes-in-last"],
    ["Milk goes in last", claim("supports:", "  - Milk goes in last"), "milk-goes-in-last"],
    ["When should milk go in?", claim("answers: When should milk go in?"), "when-should-milk-go-in"],
    ["Milk goes in last", reasonWith("explanation: See [[Milk goes in last]]."), "milk-goes-in-last"],
    ["Café noir", reasonWith("sources:", "  - source: Café noir", "    at: p. 3"), "cafe-noir"],
  ])("are named and replaced, if there is a file with that name: “%s” in %j", (words, before, id) => {
    const files = { ...celik, ...cafe, ...reason, [path]: before };
    expect(helpOf(files)).toEqual([`Write \`${id}\`.`]);
    expect(repaired(files)).toBe(before.replace(words, id));
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
    ["they have a sign that may distinguish", heldBy("Ayşe Çelik++", "cafe-noir"), "Did you mean `ayse-celik`?"],
  ])("stay where %s", (_, before, help) => {
    const files = { ...celik, ...cafe, ...reason, [path]: before };
    expect(helpOf(files)).toEqual([help]);
    expect(repaired(files)).toBe("");
  });
});
