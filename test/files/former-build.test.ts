import { globSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { manifestName } from "../../src/files/build-manifest.ts";
import { formerBuild, rememberBuild } from "../../src/files/former-build.ts";
import { fillOutputFolder, nothing } from "../../src/files/output-folder.ts";

const here = process.cwd();
const parent = mkdtempSync(join(tmpdir(), "former-build-"));
let site = "";

beforeAll(() => {
  process.chdir(parent);
});

beforeEach(async () => {
  site = mkdtempSync(join(parent, "site-"));
  const build = (into: string): Promise<ReadonlySet<string>> => {
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, "index.html"), "<p>A map");
    return Promise.resolve(nothing);
  };
  await fillOutputFolder(site, build, "abc");
  rememberBuild(site, "abc", { of: "tea" });
});

afterEach(() => {
  rmSync(join(parent, ".cache"), { recursive: true, force: true });
});

afterAll(() => {
  process.chdir(here);
  rmSync(parent, { recursive: true, force: true });
});

test("what is remembered of a build is found with its files", () => {
  expect(formerBuild(site)).toEqual({ files: new Set(["index.html", manifestName]), remembered: { of: "tea" } });
});

test("a file that is missing is not among them", () => {
  rmSync(join(site, "index.html"));
  expect(formerBuild(site)?.files).toEqual(new Set([manifestName]));
});

test("nothing is found for another folder, or for a build that was made of something else", async () => {
  expect(formerBuild(join(parent, "elsewhere"))).toBeNull();
  await fillOutputFolder(
    site,
    (into) => {
      mkdirSync(into, { recursive: true });
      return Promise.resolve(nothing);
    },
    "abd",
  );
  expect(formerBuild(site)).toBeNull();
});

test("nothing is found if what was remembered is damaged or gone", () => {
  const [memory = ""] = globSync(".cache/former-builds/*.json");
  truncateSync(memory, 10);
  expect(formerBuild(site)).toBeNull();
  writeFileSync(memory, "null");
  expect(formerBuild(site)).toBeNull();
  rmSync(memory);
  expect(formerBuild(site)).toBeNull();
});

test("the builds of a number of folders are remembered", () => {
  for (let number = 0; number < 40; number += 1) rememberBuild(join(parent, String(number)), "abc", null);
  expect(globSync(".cache/former-builds/*.json")).toHaveLength(32);
});

test("a build whose memory can't be written has none", () => {
  rmSync(".cache", { recursive: true });
  writeFileSync(".cache", "a file in the way");
  rememberBuild(site, "abc", { of: "tea" });
  expect(formerBuild(site)).toBeNull();
});
