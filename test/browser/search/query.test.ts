import { expect, test } from "vitest";
import { emptyQuery, filterCount, isEmpty, readQuery, writeQuery } from "../../../src/browser/search/query.ts";

const full = {
  words: "milk & tea",
  roles: ["reason", "objection"],
  debate: "tea",
  person: "george-orwell",
  basis: "evidence",
  unanswered: true,
};

test("a query comes back from the address as it was", () => {
  expect(readQuery(writeQuery(full))).toEqual(full);
  expect(readQuery(writeQuery(emptyQuery))).toEqual(emptyQuery);
});

test("an empty query leaves no trace in the address", () => {
  expect(writeQuery({ ...emptyQuery, words: "  " })).toBe("");
  expect(isEmpty({ ...emptyQuery, words: "  " })).toBe(true);
});

test("filters are counted without the words", () => {
  expect(filterCount(full)).toBe(5);
  expect(filterCount({ ...emptyQuery, words: "milk" })).toBe(0);
});
