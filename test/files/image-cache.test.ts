import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openImageCache, tidyImageCache } from "../../src/files/images.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
});

const bytes = (text: string) => async () => Buffer.from(text);
const never = async (): Promise<Buffer> => {
  throw new Error("It was made again.");
};

test("an image is made once and kept for the next build, and what a killed build left of images is deleted", async () => {
  await mkdir(join(folder, "images/unfinished-999999999"), { recursive: true });
  const cache = openImageCache(join(folder, "images"));
  expect((await cache.get("a", bytes("image a"))).toString()).toBe("image a");
  expect((await openImageCache(join(folder, "images")).get("a", never)).toString()).toBe("image a");
  expect(cache.problem()).toBe("");
  await tidyImageCache(join(folder, "images"));
  expect(await readdir(join(folder, "images"))).toEqual(["a.png"]);
});

test("a folder that can't be written doesn't stop the build, and is reported once", async () => {
  const file = join(folder, "a-file");
  await writeFile(file, "");
  const cache = openImageCache(join(file, "images"));
  expect((await cache.get("a", bytes("image a"))).toString()).toBe("image a");
  expect((await cache.get("b", bytes("image b"))).toString()).toBe("image b");
  expect(cache.problem()).toMatch(/^The share images could not be cached in .*images \(ENOTDIR\); the next build/);
});

test("an empty file, left by a full disk, is made again", async () => {
  await writeFile(join(folder, "a.png"), "");
  expect((await openImageCache(folder).get("a", bytes("image a"))).toString()).toBe("image a");
});

test("of too many images, those that were not used for longest are deleted", async () => {
  const cache = openImageCache(folder);
  for (const [key, year] of [
    ["a", 2001],
    ["b", 2002],
    ["c", 2003],
  ] as const) {
    await cache.get(key, bytes(`image ${key}`));
    await utimes(join(folder, `${key}.png`), new Date(year, 0), new Date(year, 0));
  }
  await cache.get("a", never);
  await tidyImageCache(folder, 2);
  expect((await readdir(folder)).toSorted()).toEqual(["a.png", "c.png"]);
});
