import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const documents = globSync("{*.md,src/README.md,src/check/README.md,scripts/bench/README.md,.github/*.md}", {});
const files = globSync("{.github,claims,public,scripts,src,test}/**").map((path) => `/${path}`);

/** What stands in examples: a file that somebody is told to write. */
const isExample = (path: string): boolean => path.includes("my-") || path.includes("<") || path.includes("*");

/** Paths in code type are relative to the repository or to a folder named in the same sentence. */
function isThere(path: string): boolean {
  const end = `/${path.replace(/\/$/, "")}`;
  return existsSync(path) || files.some((file) => file.endsWith(end));
}

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8").replaceAll(/^```[^]*?^```$/gm, "");

  test("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(dirname(document), target)))).toEqual([]);
  });

  test("names only source files and folders that exist", () => {
    const paths = [...text.matchAll(/`((?:[\w.[\]-]+\/)+(?:[\w.[\]-]+\.\w+)?|[\w-]+\.(?:ts|astro))`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !isExample(path) && !/^(?:dist|\.cache)\//.test(path));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

/** Names and subjects of the map in claims/, which the program must not contain because it serves any debate. */
const ofThisDebate = /lecun|\bjepa\b|bengio|hinton|yudkowsky|language models?\b|existential risk/i;

test("the program contains no name and no id of the map in claims/", () => {
  const files = globSync([
    "src/**/*.{ts,astro,mdx,md,css}",
    "scripts/*.ts",
    "scripts/{new,github,impact,standing,export}/*.ts",
    "public/**/*.{json,js}",
  ]);
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => ofThisDebate.test(readFileSync(file, "utf8")))).toEqual([]);
});
