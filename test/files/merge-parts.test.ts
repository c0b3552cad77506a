import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isUpToDate, partKey, pathsIn } from "../../src/files/build-manifest.ts";
import { mergeParts } from "../../src/files/merge-parts.ts";
import { fillOutputFolder, nothing } from "../../src/files/output-folder.ts";

let parent = "";
const at = (name: string): string => join(parent, name);

/** Writes a part of a site into a folder of that name. */
async function part(name: string, number: number, files: Readonly<Record<string, string>>, key = "abc"): Promise<void> {
  const build = (into: string): Promise<ReadonlySet<string>> => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), text);
    }
    return Promise.resolve(nothing);
  };
  await fillOutputFolder(at(name), build, partKey(key, { number, of: 2 }));
}

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), "merge-parts-"));
  await part("one", 1, { "index.html": "home", "_astro/page.css": "a {}" });
  await part("two", 2, { "claims/x/index.html": "x", "_astro/page.css": "a {}" });
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const merged = (...names: readonly string[]): Promise<number> => mergeParts(names.map(at), at("site"));

test("all parts together are the site, whatever their order", async () => {
  expect(await merged("two", "one")).toBe(3);
  expect(
    pathsIn(at("site"))
      .filter((path) => !path.startsWith("."))
      .toSorted(),
  ).toEqual(["_astro/page.css", "claims/x/index.html", "index.html"]);
  expect(readFileSync(join(at("site"), "claims/x/index.html"), "utf8")).toBe("x");
});

test("the site counts as built from what its parts were built from", async () => {
  await merged("one", "two");
  expect(isUpToDate(at("site"), "abc")).toBe(true);
});

test("a list of files can't name one outside of its part", async () => {
  mkdirSync(at("two/claims/y"), { recursive: true });
  for (const path of ["outside.txt", "two/claims/outside.txt"]) writeFileSync(at(path), "mine");
  appendFileSync(
    join(at("two"), ".build-manifest.txt"),
    "../outside.txt\nclaims/y/../../../../outside.txt\n..\\outside.txt\n",
  );
  expect(await merged("one", "two")).toBe(3);
});

describe("nothing is written, and the message names the part, if", () => {
  const refuses = async (names: readonly string[], message: string): Promise<void> => {
    await expect(merged(...names)).rejects.toThrow(message);
    expect(pathsIn(parent).some((path) => path.startsWith("site"))).toBe(false);
  };

  test("a part is missing", async () => {
    await refuses(["one"], `${at("one")} can't be joined: of its 2 parts, 2 is missing.`);
  });

  test("a part is named twice", async () => {
    await refuses(["one", "two", "one"], `${at("one")} can't be joined: part 1 was named twice.`);
  });

  test("a folder is no part", async () => {
    await fillOutputFolder(
      at("whole"),
      (into) => {
        mkdirSync(into, { recursive: true });
        return Promise.resolve(nothing);
      },
      "abc",
    );
    await refuses(["one", "whole"], `${at("whole")} can't be joined: it is not a part of a site`);
    rmSync(join(at("whole"), ".build-manifest.txt"));
    await refuses(["one", "whole"], `${at("whole")} can't be joined: it has no .build-manifest.txt.`);
    await refuses(["one", "nowhere"], `${at("nowhere")} can't be joined: there is no such folder`);
  });

  test("a part has a link to a file outside of it", async () => {
    writeFileSync(at("secret"), "secret");
    rmSync(join(at("two"), "claims/x/index.html"));
    symlinkSync(at("secret"), join(at("two"), "claims/x/index.html"));
    await refuses(["one", "two"], "claims/x/index.html is, or is behind, a symbolic link");
  });

  test("a part was made from something else", async () => {
    await part("other", 2, { "claims/x/index.html": "x" }, "abd");
    await refuses(["one", "other"], `${at("other")} can't be joined: it is of another site than ${at("one")}`);
  });

  test("a file that all parts have differs", async () => {
    await part("two", 2, { "_astro/page.css": "b {}" });
    await refuses(["one", "two"], "_astro/page.css differs from that of another part");
  });

  test("a part is damaged", async () => {
    rmSync(join(at("two"), "claims/x/index.html"));
    await refuses(["one", "two"], "claims/x/index.html, which its list of files names, is missing");
  });
});
