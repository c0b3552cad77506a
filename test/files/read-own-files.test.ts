import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readOwnFiles } from "../../src/files/read-own-files.ts";
import { ownFindings } from "../../src/site/custom-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let map = "";

beforeEach(() => {
  map = temporaryFolder();
  mkdirSync(join(map, "public"));
});

test("a build in public/, where some hosts want it, is not of the map's own files", () => {
  writeFileSync(join(map, "public/index.html"), "");
  expect(readOwnFiles(join(map, "claims")).paths).toEqual(["public/index.html"]);
  writeFileSync(join(map, "public", ".build-manifest.txt"), "index.html\n");
  expect(readOwnFiles(join(map, "claims")).paths).toEqual([]);
});

test("what a build copies is known, also through links, and a link to nothing is left out", () => {
  mkdirSync(join(map, "pictures"));
  writeFileSync(join(map, "pictures/cup.svg"), "");
  writeFileSync(join(map, "public/style.css"), "h1 {}");
  symlinkSync("../pictures", join(map, "public/img"));
  symlinkSync("nowhere.css", join(map, "public/lost.css"));
  expect(readOwnFiles(join(map, "claims")).paths).toEqual(["public/img/cup.svg", "public/style.css"]);
});

test("a link out of the map, or to a hidden file, is not followed and is an error", () => {
  mkdirSync(join(map, ".git"));
  mkdirSync(join(map, "claims"));
  writeFileSync(join(map, ".git/config"), "token");
  writeFileSync(join(map, "claims/map.yaml"), "title: Tea\n");
  symlinkSync("../.git", join(map, "public/git"));
  symlinkSync("../.git/config", join(map, "public/config.txt"));
  symlinkSync("/", join(map, "public/disk"));
  symlinkSync(tmpdir(), join(map, "components"));
  const own = readOwnFiles(join(map, "claims"));
  expect(own.paths).toEqual([]);
  const { debate } = compile(readClaims(join(map, "claims")).files);
  const found = ownFindings(debate, own).map(({ rule, severity, place }) => `${severity} ${rule} ${place.path}`);
  expect(found.toSorted()).toEqual(
    ["components", "public/config.txt", "public/disk", "public/git"].map((path) => `error unreadable-file ${path}`),
  );
});
