import { expect, test } from "vitest";
import { emptyQuery, filterCount, isEmpty, readQuery, writeQuery } from "../../src/search/filters.ts";

const full = {
  words: "milk & tea",
  filters: {
    role: ["reason", "objection"],
    unanswered: ["yes"],
    debate: ["tea"],
    person: ["george-orwell"],
    basis: ["evidence"],
  },
};

test("a query is the same after it is written into an address and read back", () => {
  expect(writeQuery(full)).toBe(
    "?q=milk+%26+tea&role=reason&role=objection&unanswered=yes&debate=tea&person=george-orwell&basis=evidence",
  );
  expect(readQuery(writeQuery(full))).toEqual(full);
  expect(readQuery(writeQuery(emptyQuery))).toEqual(emptyQuery);
});

test("`unanswered` in an address needs no value, and an empty value chooses nothing", () => {
  expect(readQuery("?unanswered&person=").filters).toEqual({ unanswered: ["yes"] });
});

test("an empty query adds nothing to the address", () => {
  expect(writeQuery({ ...emptyQuery, words: "  " })).toBe("");
  expect(isEmpty({ ...emptyQuery, words: "  " })).toBe(true);
  expect(isEmpty(full)).toBe(false);
});

test("the number of filters doesn't include the words", () => {
  expect(filterCount(full)).toBe(5);
  expect(filterCount({ ...emptyQuery, words: "milk" })).toBe(0);
});
