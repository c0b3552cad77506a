import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { parseOnce } from "../src/parse-once.ts";
import { parse } from "../src/claims/index.ts";

const { files } = readClaims(join(import.meta.dirname, "fixtures/debates/every-key/claims"));

test("a file that is read again isn't parsed again, and gives the same result", () => {
  const read = parseOnce(files);
  for (const file of files) {
    expect(read(file)).toEqual(parse(file));
    expect(read({ ...file })).toBe(read(file));
  }
  expect(compile(files, { read }).debate.claims).toEqual(compile(files).debate.claims);
});

test("a file with an earlier text gives the earlier result, in any order", () => {
  const read = parseOnce(files);
  for (const { path, text } of files) {
    const before = { path, text: text.replace(/^(claim|question|title|name|type):.*$/m, "$1: Otherwise.") };
    expect(read(before)).toEqual(parse(before));
    expect(read({ path, text })).toEqual(parse({ path, text }));
    expect(read(before)).toEqual(parse(before));
    const elsewhere = { path: path.replace("claims/", "claims/moved/"), text };
    expect(read(elsewhere)).toEqual(parse(elsewhere));
  }
});
