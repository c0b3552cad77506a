import { expect, test } from "vitest";
import {
  dateInWords,
  spanInWords,
  fullName,
  indexName,
  inSeries,
  shortNames,
  sortKey,
  recordedInWords,
} from "../../src/site/in-words.ts";
import type { Name, Role } from "../../src/claims/model/index.ts";
import type { Flips } from "../../src/reasoning/index.ts";

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

test("what is recorded on a claim is said in sentences of counts, and nothing where nothing bears on it", () => {
  const counts = { standing: 0, reasons: 0, reasonsStanding: 0, turnsOn: [] };
  const said = (objections: number, withReply: number, flips: Flips | null, role: Role = "position", undercuts = 0) =>
    recordedInWords({ ...counts, objections, undercuts, withReply, flips }, role, ["“A”", "“B”"]);
  expect(said(5, 3, 1)).toBe(
    "5 objections are recorded against it, 3 have replies. Its result in My view would change if you accepted or rejected “A” or “B”.",
  );
  expect(said(1, 1, null)).toBe("1 objection is recorded against it, with a reply.");
  expect(said(1, 0, null, "reason", 1)).toBe("1 objection is recorded against it, without a reply.");
  expect(said(2, 0, null, "objection")).toBe("2 rebuttals are recorded against it, none has a reply.");
  expect(said(9, 1, null, "reason", 4)).toBe("9 objections are recorded against it, 1 has a reply.");
  expect(said(0, 0, 2)).toBe("Its result in My view would change only if you accepted or rejected two claims at once.");
  expect(said(0, 0, null)).toBe("");
});
