import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Names and subjects of the map in claims/, which the program must not contain because it serves any debate. */
const ofThisDebate = /lecun|\bjepa\b|bengio|hinton|yudkowsky|language models?\b|existential risk/i;

test("the program contains no name and no id of the map in claims/", () => {
  const files = globSync([
    "src/**/*.{ts,astro,mdx,md,css}",
    "scripts/*.ts",
    "scripts/{new,github,impact,standing,export}/*.ts",
    "public/**/*.{json,js}",
  ]);
  expect(files.length).toBeGreaterThan(600);
  expect(files.filter((file) => ofThisDebate.test(readFileSync(file, "utf8")))).toEqual([]);
});
