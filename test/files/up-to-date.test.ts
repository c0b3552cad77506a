import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isUpToDate, manifestName } from "../../src/files/build-manifest.ts";
import { inputKey } from "../../src/files/input-key.ts";
import { fillOutputFolder, nothing } from "../../src/files/output-folder.ts";

let parent = "";
let site = "";
const page = (): string => join(site, "claims/index.html");

/** Gives a file a time after the build, as an edit does. */
function touch(path: string): void {
  const later = new Date(Date.now() + 5000);
  utimesSync(path, later, later);
}

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), "up-to-date-"));
  site = join(parent, "site");
  const build = (into: string): Promise<ReadonlySet<string>> => {
    mkdirSync(join(into, "claims"), { recursive: true });
    writeFileSync(join(into, "claims/index.html"), "<p>A map");
    return Promise.resolve(nothing);
  };
  await fillOutputFolder(site, build, "abc");
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

describe("a build is up to date", () => {
  test("if it was made from the same input", () => {
    expect(isUpToDate(site, "abc")).toBe(true);
    expect(isUpToDate(site, "abd")).toBe(false);
    expect(isUpToDate(join(parent, "elsewhere"), "abc")).toBe(false);
  });

  test("with other files beside it", () => {
    writeFileSync(join(site, "CNAME"), "tea.example");
    expect(isUpToDate(site, "abc")).toBe(true);
  });

  test("not if a file is missing, edited, or replaced by a folder", () => {
    appendFileSync(page(), "!");
    touch(page());
    expect(isUpToDate(site, "abc")).toBe(false);
    rmSync(page());
    expect(isUpToDate(site, "abc")).toBe(false);
    mkdirSync(page());
    expect(isUpToDate(site, "abc")).toBe(false);
  });

  test("not if its list of files is cut off or missing", () => {
    truncateSync(join(site, manifestName), 20);
    expect(isUpToDate(site, "abc")).toBe(false);
    rmSync(join(site, manifestName));
    expect(isUpToDate(site, "abc")).toBe(false);
  });

  test("never if it was made without a key", async () => {
    await fillOutputFolder(site, (into) => {
      mkdirSync(into, { recursive: true });
      return Promise.resolve(nothing);
    });
    expect(isUpToDate(site, "abc")).toBe(false);
    expect(isUpToDate(site, "")).toBe(false);
  });
});

describe("the key of an input changes", () => {
  const key = (): string => inputKey([{ base: "/" }], [site, join(parent, "public")]);

  test("with the content, the name and the number of files", () => {
    const before = key();
    expect(key()).toBe(before);
    writeFileSync(page(), "<p>A mup");
    const edited = key();
    writeFileSync(join(site, "b"), "");
    const added = key();
    mkdirSync(join(parent, "public"));
    expect(new Set([before, edited, added, key()]).size).toBe(4);
  });

  test("with the values", () => {
    expect(inputKey([1], [])).not.toBe(inputKey([2], []));
  });
});
