import { expect, test } from "vitest";
import type { Name } from "../../../src/claims/model/index.ts";
import { fullName, indexName, inSeries, shortNames, sortKey } from "../../../src/site/words/in-words.ts";

const beethoven: Name = {
  kind: "personal",
  family: "Beethoven",
  given: "Ludwig",
  droppingParticle: "",
  nonDroppingParticle: "van",
  suffix: "Jr.",
};
const group: Name = { kind: "literal", literal: "The Royal Society" };
const named = (family: string): Name => ({ ...beethoven, family, nonDroppingParticle: "", suffix: "" });

test("a name is written in full, listed by family name and sorted without its particle", () => {
  expect([fullName(beethoven), indexName(beethoven), sortKey(beethoven)]).toEqual([
    "Ludwig van Beethoven, Jr.",
    "van Beethoven, Ludwig, Jr.",
    "Beethoven Ludwig",
  ]);
});

test("a group keeps its name and is sorted without its article", () => {
  expect([fullName(group), indexName(group), sortKey(group)]).toEqual([
    "The Royal Society",
    "The Royal Society",
    "Royal Society",
  ]);
});

test("a citation names up to three authors and shortens more", () => {
  expect(shortNames([])).toBe("");
  expect(shortNames(["A", "B"].map(named))).toBe("A and B");
  expect(shortNames(["A", "B", "C"].map(named))).toBe("A, B and C");
  expect(shortNames(["A", "B", "C", "D"].map(named))).toBe("A et al.");
});

test("a long list of names is cut, with the number of the others", () => {
  expect(inSeries([..."abcdefghi"])).toBe("a, b, c, d, e, f and 3 others");
  expect(inSeries([..."abcdefgh"])).toBe("a, b, c, d, e, f, g and h");
});
