import { expect, test } from "vitest";
import { inShard, publishedHome, readSettings, repositoryOf } from "../../src/site/settings.ts";
import { evaluate } from "../../src/reasoning/index.ts";
import { link } from "../../src/claims/graph/index.ts";
import { makeSite } from "../../src/site/site.ts";
import { smallSite } from "./fixture-site.ts";
import fc from "fast-check";
import { holds } from "../holds.ts";

/** A map of which nothing is known. */
const { map } = link([]);

test("a base path always begins and ends with a slash", () => {
  expect(["", "/", "x", "/x", "x/", "/x/y/"].map((BASE_PATH) => readSettings({ BASE_PATH }).base)).toEqual([
    "/", "/", "/x/", "/x/", "/x/", "/x/y/",
  ]); // prettier-ignore
});

test("an invalid address is refused with the name of its setting", () => {
  expect(() => readSettings({ SITE_URL: "example.org" })).toThrow(/SITE_URL/);
  expect(() => readSettings({ REPOSITORY_URL: "javascript:alert(1)" })).toThrow(/REPOSITORY_URL/);
  expect(() => readSettings({ BASE_PATH: "/a b/" })).toThrow(/BASE_PATH/);
});

test("the site's address keeps only its origin", () => {
  expect(readSettings({ SITE_URL: "https://example.org/map/" }).origin).toBe("https://example.org");
});

test("there is no repository unless a setting or the map names one", () => {
  expect(repositoryOf(readSettings({}), map, "claims/")).toBeNull();
});

test("the repository is that of the settings, else of the map, else of the build", () => {
  const named = { ...map, repository: { url: "https://github.com/map/map", branch: "trunk" } };
  const environment = { GITHUB_REPOSITORY: "built/here", REPOSITORY_URL: "https://github.com/set/here/" };
  expect(repositoryOf(readSettings(environment), named, "claims/")?.url).toBe("https://github.com/set/here");
  expect(repositoryOf(readSettings({ GITHUB_REPOSITORY: "built/here" }), named, "claims/")).toMatchObject({
    url: "https://github.com/map/map",
    branch: "trunk",
  });
  expect(repositoryOf(readSettings({ GITHUB_REPOSITORY: "built/here" }), map, "claims/")?.url).toBe(
    "https://github.com/built/here",
  );
});

test("the path of PAGES_URL is the base path unless BASE_PATH is set, and its origin is not that of SITE_URL", () => {
  const PAGES_URL = "https://owner.github.io/Debate/";
  expect(readSettings({ PAGES_URL })).toMatchObject({
    base: "/Debate/",
    origin: null,
    pagesUrl: PAGES_URL,
  });
  expect(readSettings({ PAGES_URL, BASE_PATH: "/map" }).base).toBe("/map/");
  for (const relative of [{ RELATIVE: "1" }, { CHANGED_SINCE: "main" }])
    expect(readSettings({ PAGES_URL, ...relative }).base).toBe("/");
  expect(() => readSettings({ PAGES_URL: "owner.github.io" })).toThrow(/PAGES_URL/);
});

test("the published site is where the map says, else the host, else where GitHub Pages has that of the repository", () => {
  const homeOf = (environment: Readonly<Record<string, string>>, url = "") =>
    publishedHome(readSettings(environment), url);
  const PAGES_URL = "https://host.example/tea";
  expect(homeOf({ PAGES_URL }, "https://tea.example")).toBe("https://tea.example/");
  expect(homeOf({ PAGES_URL, GITHUB_REPOSITORY: "Owner/tea" })).toBe("https://host.example/tea/");
  expect(homeOf({ GITHUB_REPOSITORY: "Owner/tea" })).toBe("https://owner.github.io/tea/");
  expect(homeOf({ GITHUB_REPOSITORY: "Owner/owner.github.io" })).toBe("https://owner.github.io/");
  expect(homeOf({})).toBeNull();
});

test("the origin is that of the settings, else of the map, else of the host", () => {
  const debate = smallSite().debate;
  const originOf = (environment: Readonly<Record<string, string>>, url: string): string => {
    const named = { ...debate, map: { ...debate.map, url } };
    const { urls } = makeSite(named, evaluate(named), readSettings(environment));
    return urls.canonical("/");
  };
  const PAGES_URL = "https://owner.github.io/debate/";
  expect(originOf({ PAGES_URL }, "https://debate.example")).toBe("https://debate.example/");
  expect(originOf({ PAGES_URL, SITE_URL: "https://set.example" }, "https://debate.example")).toBe(
    "https://set.example/",
  );
  expect(originOf({ PAGES_URL }, "")).toBe("https://owner.github.io/");
  expect(originOf({}, "")).toBe("/");
});

test("relative addresses are for a copy on a disk, which has no base path", () => {
  for (const RELATIVE of [undefined, "", "0"]) expect(readSettings({ RELATIVE }).relative).toBe(false);
  expect(readSettings({ RELATIVE: "1" }).relative).toBe(true);
  expect(() => readSettings({ RELATIVE: "1", BASE_PATH: "/x/" })).toThrow(/RELATIVE and BASE_PATH/);
});

test("whatever there is falls to exactly one part, and parts are of about the same size", () => {
  holds([fc.array(fc.webPath()), fc.integer({ min: 1, max: 40 })], 100, (paths, of) => {
    const parts = Array.from({ length: of }, (_, index) => inShard({ number: index + 1, of }, paths));
    expect(parts.flat().toSorted()).toEqual(paths.toSorted());
    expect(Math.max(...parts.map(({ length }) => length))).toBe(Math.ceil(paths.length / of));
  });
  expect(inShard(null, ["a", "b"])).toEqual(["a", "b"]);
});

test("2/8 is the second of eight parts, and a part that can't be is refused", () => {
  expect(readSettings({ SHARD: "2/8" }).shard).toEqual({ number: 2, of: 8 });
  for (const part of ["0/8", "9/8", "2", "2/", "a/b", "-1/2", "1/0", "1/99999"])
    expect(() => readSettings({ SHARD: part })).toThrow(
      `The part is \`${part}\`; expected its number and the number of parts`,
    );
});
