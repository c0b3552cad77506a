import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";

const { files } = readClaims(join(import.meta.dirname, "../fixtures/records/claims"));

/** A value without the places of what is in it, and without the trees of its Markdown. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "place" || key === "tree"
    ? undefined
    : typeof value === "object" && value !== null && "value" in value
      ? value.value
      : value;

test.each(files)("$path becomes a record", async (file) => {
  const { record, findings } = parse(file);
  expect(findings).toEqual([]);
  const name = file.path.slice("claims/".length, -".yaml".length).replace("/", "-");
  await expect(`${JSON.stringify(record, withoutPlaces, 2)}\n`).toMatchFileSnapshot(`golden/records/${name}.json`);
});
