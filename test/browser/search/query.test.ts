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

test("a query is the same after it is written into an address and read back", () => {
  expect(readQuery(writeQuery(full))).toEqual(full);
  expect(readQuery(writeQuery(emptyQuery))).toEqual(emptyQuery);
});

test("an empty query adds nothing to the address", () => {
  expect(writeQuery({ ...emptyQuery, words: "  " })).toBe("");
  expect(isEmpty({ ...emptyQuery, words: "  " })).toBe(true);
});

test("the number of active filters doesn't include the words", () => {
  expect(filterCount(full)).toBe(5);
  expect(filterCount({ ...emptyQuery, words: "milk" })).toBe(0);
});
