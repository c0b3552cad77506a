import { mkdirSync, symlinkSync, writeFileSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { customPublicFolder, filesIn, linksOut } from "../../src/files/read-custom-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { copyPublic } from "../../src/astro/custom-files.ts";

let map = "";

beforeEach(() => {
  map = temporaryFolder();
  mkdirSync(join(map, "public"));
});

test("a build in public/, where some hosts want it, is not of the map's own files", () => {
  const publicFolder = (): string | null => customPublicFolder(join(map, "claims"));
  expect(publicFolder()).toBe(join(map, "public"));
  writeFileSync(join(map, "public", ".build-manifest.txt"), "index.html\n");
  expect(publicFolder()).toBe(null);
});

test("a link out of the map, or to a hidden file, is an error, and one into the map or to nothing is not", () => {
  for (const name of [".git", "pictures"]) mkdirSync(join(map, name));
  writeFileSync(join(map, ".git/config"), "token");
  symlinkSync("../pictures", join(map, "public/img"));
  symlinkSync("nowhere.css", join(map, "public/lost.css"));
  symlinkSync("../.git", join(map, "public/git"));
  symlinkSync("../.git/config", join(map, "public/config.txt"));
  symlinkSync("/", join(map, "public/disk"));
  symlinkSync(tmpdir(), join(map, "components"));
  const found = linksOut(join(map, "claims")).map(({ rule, severity, place }) => `${severity} ${rule} ${place.path}`);
  expect(found.toSorted()).toEqual(
    ["components", "public/config.txt", "public/disk", "public/git"].map((path) => `error unreadable-file ${path}`),
  );
});

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ["public/pictures", "common/letters", "site"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "public/pictures/cup.svg"), "<svg/>");
  writeFileSync(join(folder, "common/tea.txt"), "one");
  writeFileSync(join(folder, "common/letters/a.txt"), "a");
  symlinkSync("../common/tea.txt", join(folder, "public/tea.txt"));
  symlinkSync("../common/letters", join(folder, "public/letters"));
  symlinkSync("..", join(folder, "public/pictures/around"));
  symlinkSync("nowhere", join(folder, "public/lost"));
});

test("links are followed, but for those that lead around or to nothing", () => {
  const all = ["letters/a.txt", "pictures/cup.svg", "tea.txt"];
  expect(filesIn(join(folder, "public")).toSorted()).toEqual(all);
});

test("a link in public/ becomes the file to which it leads", () => {
  copyPublic(join(folder, "public"), join(folder, "site"));
  rmSync(join(folder, "common"), { recursive: true });
  expect(readFileSync(join(folder, "site/tea.txt"), "utf8")).toBe("one");
  expect(readFileSync(join(folder, "site/letters/a.txt"), "utf8")).toBe("a");
});

test("a file in public/ with the name of a page is refused, and one of the package's public/ is replaced", () => {
  for (const name of ["index.html", "favicon.svg"]) {
    writeFileSync(join(folder, "site", name), "ours");
    writeFileSync(join(folder, "public", name), "theirs");
  }
  expect(() => copyPublic(join(folder, "public"), join(folder, "site"))).toThrow("index.html has the name of a page");
  expect(readFileSync(join(folder, "site/index.html"), "utf8")).toBe("ours");
  rmSync(join(folder, "public/index.html"));
  copyPublic(join(folder, "public"), join(folder, "site"));
  expect(readFileSync(join(folder, "site/favicon.svg"), "utf8")).toBe("theirs");
});

test("a name that is not in UTF-8 is refused with what to do", () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/public/T`), Buffer.from([0x81]), Buffer.from("r.txt")]), "");
  expect(() => filesIn(join(folder, "public"))).toThrow(
    "public/T\uFFFDr.txt can't be written: its name is not in UTF-8. Rename it.",
  );
});
