import { expect, test } from "vitest";
import { cslTypes } from "../../src/claims/fields/csl-variables.ts";
import { english } from "../../src/words/english/index.ts";
import { german } from "../../src/words/german/index.ts";

test.each([
  ["English", english],
  ["German", german],
])("every type of a work has a name in %s", (_, { site }) => {
  expect(cslTypes.filter((type) => !(type in site.work))).toEqual([]);
});
