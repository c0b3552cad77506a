import { expect, test } from "vitest";
import { sitePath } from "../../src/text/site-path.ts";

test("an address with one slash leads into the site", () => {
  expect(["/", "/about/#a", "/a b.pdf?x", "/a/../b"].map(sitePath)).toEqual(["", "about/#a", "a%20b.pdf?x", "b"]);
});

test("an address that browsers would take elsewhere does not", () => {
  const elsewhere = ["//a", "/\\a", "/\t/a", "https://a/", "a.png", "javascript:x", "", "#a"];
  expect(elsewhere.map(sitePath)).toEqual(elsewhere.map(() => null));
  expect(sitePath("/.//a")).toBe("a");
});
