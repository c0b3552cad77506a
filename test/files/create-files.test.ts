import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createFiles } from "../../src/files/write-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

test("where one file can't be written, no file and no new folder is left, and what was there stays", () => {
  mkdirSync(join(folder, "claims"));
  writeFileSync(join(folder, "notes"), "mine");
  const paths = ["claims/map.yaml", ".github/workflows/check.yml", "claims/people/ann.yaml", "notes/first.yaml"];
  const files = paths.map((path) => ({ path: join(folder, path), text: "" }));
  expect(() => createFiles(files, folder)).toThrow("notes/first.yaml can't be written");
  expect(readdirSync(folder, { recursive: true })).toEqual(["claims", "notes"]);
});
