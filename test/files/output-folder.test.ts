import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fillOutputFolder } from "../../src/files/output-folder.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-folder-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A build that leaves what Astro's does, in a few files. */
async function build(into: string): Promise<void> {
  mkdirSync(join(into, "_astro"), { recursive: true });
  writeFileSync(join(into, "index.html"), "<p>A map");
  return Promise.resolve();
}

test("a site is written into a new folder, and again into the same", async () => {
  const out = join(folder, "new/site");
  await fillOutputFolder(out, build);
  await fillOutputFolder(out, build);
  expect(readdirSync(out).toSorted()).toEqual(["_astro", "index.html"]);
});

test("a folder that holds anything but a build is left as it is", async () => {
  writeFileSync(join(folder, "thesis.docx"), "three years");
  await expect(fillOutputFolder(folder, build)).rejects.toThrow(/it holds files that a build would delete/);
  expect(readdirSync(folder)).toEqual(["thesis.docx"]);
});

test("a folder with nothing but a git repository is filled beside it", async () => {
  mkdirSync(join(folder, ".git"));
  await fillOutputFolder(folder, build);
  expect(readdirSync(folder).toSorted()).toEqual([".git", "_astro", "index.html"]);
});

test("a file in the place of the folder is left as it is", async () => {
  const file = join(folder, "site");
  writeFileSync(file, "x");
  await expect(fillOutputFolder(file, build)).rejects.toThrow("can't be written: it is a file, not a folder.");
});

test("the former build stands until the new one is made", async () => {
  await fillOutputFolder(folder, build);
  await expect(fillOutputFolder(folder, () => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
  expect(readdirSync(folder).toSorted()).toEqual(["_astro", "index.html"]);
});

test("what is left of a build that was broken off is removed by the next one", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const left = join(".cache/builds", String(pid));
  mkdirSync(left, { recursive: true });
  await fillOutputFolder(folder, build);
  expect(existsSync(left)).toBe(false);
});

test("a full disk is said in a sentence, and a fault of ours is not taken for one", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  await expect(fillOutputFolder(folder, () => Promise.reject(full))).rejects.toThrow(
    `${folder} can't be written: the disk is full.`,
  );
  const fault = new TypeError("x is not a function");
  await expect(fillOutputFolder(folder, () => Promise.reject(fault))).rejects.toBe(fault);
});

/** Memory that Linux offers as a disk of its own. */
const otherDisk = "/dev/shm";

test.skipIf(!existsSync(otherDisk))("a site is written to another disk, and its former build goes", async () => {
  const out = mkdtempSync(join(otherDisk, "output-folder-"));
  const made: string[] = [];
  try {
    mkdirSync(join(out, "_astro"));
    mkdirSync(join(out, ".git"));
    writeFileSync(join(out, "old.html"), "<p>An older map");
    await fillOutputFolder(out, (into) => {
      made.push(into);
      return build(into);
    });
    expect(readdirSync(out).toSorted()).toEqual([".git", "_astro", "index.html"]);
    expect(made.map((path) => path.startsWith(process.cwd()) && !existsSync(path))).toEqual([true]);
  } finally {
    rmSync(out, { recursive: true });
  }
});
