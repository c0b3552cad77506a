import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keptResult, type ResultKey } from "../../src/files/parse-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder = "";
beforeEach(() => (folder = temporaryFolder()));

/** Asks for a result. Says whether it was made, and what it is. */
function ask(
  key: ResultKey,
  made: unknown,
  isWorthKeeping = true,
): { readonly isNew: boolean; readonly result: unknown } {
  let isNew = false;
  const make = (): unknown => {
    isNew = true;
    return made;
  };
  return { result: keptResult(folder, key, make, () => isWorthKeeping), isNew };
}

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const key = { owner: "/maps/tea/claims", input: "two commits" };
const made = { days: new Map([["a", new Set([1, 2])]]), first: null };

test("what was made for a key is not made again", () => {
  expect(ask(key, made)).toEqual({ isNew: true, result: made });
  expect(ask(key, "other")).toEqual({ isNew: false, result: made });
});

test("another input or owner gets a result of its own, also from the same file", () => {
  ask(key, made);
  expect(ask({ ...key, input: "three commits" }, "new")).toEqual({ isNew: true, result: "new" });
  for (let other = 0; other < 100; other += 1)
    expect(ask({ ...key, owner: `/maps/${other}` }, other)).toEqual({ isNew: true, result: other });
  expect(files().length).toBeLessThanOrEqual(16);
});

test("a result that is damaged or not worth keeping is made again", () => {
  ask(key, made, false);
  expect(files()).toEqual([]);
  ask(key, made);
  for (const file of files())
    writeFileSync(
      file,
      readFileSync(file).map((byte, index) => (index === 60 ? byte ^ 1 : byte)),
    );
  expect(ask(key, "again")).toEqual({ isNew: true, result: "again" });
});

test("a folder that can't be written changes nothing", () => {
  writeFileSync(join(folder, "file"), "");
  folder = join(folder, "file");
  expect(ask(key, made)).toEqual({ isNew: true, result: made });
  folder = join(folder, "..");
});
