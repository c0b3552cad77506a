import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { copyPublic } from "../../src/astro/own-files.ts";
import { filesIn } from "../../src/files/read-own-files.ts";
import { inputKey } from "../../src/files/parse-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";

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

test("what a link leads to is part of a key", () => {
  const key = (): string => inputKey([], [join(folder, "public")]);
  const before = key();
  writeFileSync(join(folder, "common/letters/a.txt"), "b");
  expect(key()).not.toBe(before);
});

test("a link in public/ becomes the file to which it leads", () => {
  copyPublic(join(folder, "public"), join(folder, "site"));
  rmSync(join(folder, "common"), { recursive: true });
  expect(readFileSync(join(folder, "site/tea.txt"), "utf8")).toBe("one");
  expect(readFileSync(join(folder, "site/letters/a.txt"), "utf8")).toBe("a");
});

test("a name that is not in UTF-8 is refused with what to do", () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/public/T`), Buffer.from([0x81]), Buffer.from("r.txt")]), "");
  expect(() => filesIn(join(folder, "public"))).toThrow(
    "public/T\uFFFDr.txt can't be written: its name is not in UTF-8. Rename it.",
  );
});
