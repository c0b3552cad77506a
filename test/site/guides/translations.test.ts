import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const guidesIn = (language: string): readonly string[] =>
  globSync("*/*.mdx", { cwd: `src/guides/${language}` }).toSorted();

const translations = globSync("*", { cwd: "src/guides" })
  .filter((language) => language !== "en")
  .flatMap((language) => guidesIn(language).map((guide) => ({ language, guide })));

const read = (language: string, guide: string): string => readFileSync(`src/guides/${language}/${guide}`, "utf8");

test("each translated guide belongs to an English one", () => {
  const english = guidesIn("en");
  expect(translations.filter(({ guide }) => !english.includes(guide))).toEqual([]);
});

test.each(translations)("$language/$guide has a title and a description of its own", ({ language, guide }) => {
  for (const field of [/^title: (.+)$/m, /^description: (.+)$/m]) {
    const translated = field.exec(read(language, guide))?.[1];
    expect(translated).toBeTruthy();
    expect(translated).not.toBe(field.exec(read("en", guide))?.[1]);
  }
});

test("the anchors of guides to which pages lead are in each translation", () => {
  const anchors = globSync("src/**/*.{ts,astro}").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/"((?:about|contribute)\/[a-z-]+)\/(?:#|"\)\}#)([a-z-]+)/g)].map(
      ([, guide = "", id = ""]) => ({ guide: `${guide}.mdx`, id }),
    ),
  );
  expect(anchors.map(({ id }) => id)).toEqual(expect.arrayContaining(["unanswered", "versions-and-how-to-check-one"]));
  const missing = anchors.flatMap(({ guide, id }) =>
    [{ language: "en", guide }, ...translations.filter((each) => each.guide === guide)]
      .filter(({ language }) => !read(language, guide).includes(` id="${id}"`))
      .map(({ language }) => `${language}/${guide}#${id}`),
  );
  expect(missing).toEqual([]);
});

test("no guide reads the site while it is loaded: a process may build several", () => {
  const early = ["en", ...new Set(translations.map(({ language }) => language))].flatMap((language) =>
    guidesIn(language).filter((guide) => /^export const \w+ = (?!\(\) =>).*\bsite\b/m.test(read(language, guide))),
  );
  expect(early).toEqual([]);
});
