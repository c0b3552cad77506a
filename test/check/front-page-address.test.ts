import { expect, test } from "vitest";
import { findingsOf } from "./check-texts.ts";

const found = (type: string, url: string): number =>
  findingsOf("front-page-address", {
    "claims/sources/tea.yaml": `type: ${type}\ntitle: Tea\nURL: ${url}\n`,
  }).length;

test.each(["https://example.org", "https://example.org/", "http://example.org:8080/", "https://EXAMPLE.org/#"])(
  "%s is the front page of a site",
  (url) => {
    expect(found("post-weblog", url)).toBe(1);
  },
);

test.each(["https://example.org/tea", "https://example.org/?p=12", "https://example.org/#tea"])(
  "%s is more than the front page of a site",
  (url) => {
    expect(found("post-weblog", url)).toBe(0);
  },
);

test.each(["article", "article-newspaper", "post", "report"])("the type %s has a page of its own", (type) => {
  expect(found(type, "https://example.org/")).toBe(1);
});

test.each(["book", "webpage", "software"])("the type %s can be a whole site", (type) => {
  expect(found(type, "https://example.org/")).toBe(0);
});
