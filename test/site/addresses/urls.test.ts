import { expect, test } from "vitest";
import { makeUrls } from "../../../src/site/addresses/urls.ts";

test("every address begins with the base path", () => {
  const urls = makeUrls("/x/", null);
  const addresses = [
    urls.home,
    urls.map,
    urls.rules,
    urls.claim("a"),
    urls.claimData("a"),
    urls.onMap("a"),
    urls.path("theme.js"),
  ];
  expect(addresses).toEqual([
    "/x/",
    "/x/map/",
    "/x/contribute/rules/",
    "/x/claims/a/",
    "/x/claims/a.json",
    "/x/map/#a",
    "/x/theme.js",
  ]);
});

test("a canonical address is full where the origin is known and a path where it isn't", () => {
  expect(makeUrls("/x/", "https://example.org").canonical("/x/map/")).toBe("https://example.org/x/map/");
  expect(makeUrls("/x/", null).canonical("/x/map/")).toBe("/x/map/");
});
