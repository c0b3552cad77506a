import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";

const files = generatedFiles();

test.each(files)("$path is what its sources give", ({ path, text }) => {
  expect(readFileSync(path, "utf8"), "run `npm run generate`").toBe(text);
});

test("editors get a schema for each kind of file, and no other", () => {
  const schemas = files.flatMap(({ path }) => (path.startsWith("public/schema/") ? [path.slice(14)] : []));
  expect(readdirSync("public/schema").toSorted()).toEqual(schemas.toSorted());
});
