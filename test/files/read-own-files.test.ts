import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { manifestName } from "../../src/files/build-manifest.ts";
import { readOwnFiles } from "../../src/files/read-own-files.ts";

let map = "";

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "own-files-"));
  mkdirSync(join(map, "public"));
});

afterEach(() => {
  rmSync(map, { recursive: true });
});

test("a build in public/, where some hosts want it, is not of the map's own files", () => {
  writeFileSync(join(map, "public/index.html"), "");
  expect(readOwnFiles(join(map, "claims")).paths).toEqual(["public/index.html"]);
  writeFileSync(join(map, "public", manifestName), "index.html\n");
  expect(readOwnFiles(join(map, "claims")).paths).toEqual([]);
});

test("what a build copies is known, also through links, and a link to nothing is left out", () => {
  mkdirSync(join(map, "pictures"));
  writeFileSync(join(map, "pictures/cup.svg"), "");
  writeFileSync(join(map, "public/style.css"), "h1 {}");
  symlinkSync("../pictures", join(map, "public/img"));
  symlinkSync("nowhere.css", join(map, "public/lost.css"));
  const { paths, texts } = readOwnFiles(join(map, "claims"));
  expect(paths).toEqual(["public/img/cup.svg", "public/style.css"]);
  expect(texts).toEqual([{ path: "public/style.css", text: "h1 {}" }]);
});
