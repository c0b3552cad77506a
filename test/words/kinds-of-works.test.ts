import { expect, test } from "vitest";
import { cslTypes } from "../../src/claims/fields/csl-variables.ts";
import { en } from "../../src/words/en/index.ts";
import { de } from "../../src/words/de/index.ts";

test.each([
  ["English", en],
  ["German", de],
])("every type of a work has a name in %s", (_, { site }) => {
  expect(cslTypes.filter((type) => !(type in site.work))).toEqual([]);
});
