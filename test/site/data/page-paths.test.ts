import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { pagePaths } from "../../../src/site/data/page-paths.ts";
import { smallSite } from "../small-site.ts";

const site = smallSite();
const made = pagePaths(site).map((path) => path.slice(site.urls.base.length));

/** `map/index.astro` is `map/`, `map/outline.astro` is `map/outline/`. */
const pathOf = (file: string): string =>
  `${file.replace(/\.(?:astro|mdx)$/, "")}/`.replace(/(?:^|\/)index\/$/, (end) => (end.startsWith("/") ? "/" : ""));

test("every file in src/pages without a parameter is a page that a build makes", () => {
  const files = globSync("**/*.astro", { cwd: "src/pages" }).filter((file) => !/\[|^404\.astro$/.test(file));
  expect(files.length).toBeGreaterThan(8);
  expect(files.map(pathOf).filter((path) => !made.includes(path))).toEqual([]);
});

test("every guide is a page that a build makes", () => {
  const guides = globSync("*/*.mdx", { cwd: "src/guides/en" });
  expect(guides.length).toBeGreaterThan(5);
  expect(guides.map(pathOf).filter((path) => !made.includes(path))).toEqual([]);
});

test("no page is made twice", () => {
  expect(new Set(made).size).toBe(made.length);
});
