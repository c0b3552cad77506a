import { expect, test } from "vitest";
import {
  dateInWords,
  spanInWords,
  fullName,
  indexName,
  inSeries,
  shortNames,
  sortKey,
} from "../../src/site/in-words.ts";
import type { Name } from "../../src/claims/model/index.ts";

test("a date is as exact in words as it is known", () => {
  expect(["2022-06-27", "2022-06", "2022", ""].map(dateInWords)).toEqual(["27 June 2022", "June 2022", "2022", ""]);
});

test("a text that is not a date stays as it is", () => {
  expect(["2022-13", "forthcoming"].map(dateInWords)).toEqual(["2022", "forthcoming"]);
});

test("a span may be open at either end", () => {
  expect([spanInWords("2013", "2018"), spanInWords("2018", ""), spanInWords("", "2018"), spanInWords("2018", "2018")]).toEqual([
    "2013 – 2018", "since 2018", "until 2018", "2018",
  ]); // prettier-ignore
});

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
