import { expect, test } from "vitest";
import { locatorUrl, secondsOf } from "../../src/site/locator-url.ts";
import { sourceRecord } from "./source-record.ts";

const type = (value: string) => ({ value, place: { path: "claims/sources/work.yaml", start: 0, end: 0 } });
const at = (URL: string, locator: string, fields = {}) =>
  locatorUrl(sourceRecord({ fields: { URL, ...fields } }), locator, null);

test("a time is read in hours, minutes and seconds", () => {
  expect(["12:40", "1:02:03", "from 00:05:57", "(3:07)", "§3.1", "p. 17", "12:75", "2022-06-27"].map(secondsOf)).toEqual([
    760, 3723, 357, 187, null, null, null, null,
  ]); // prettier-ignore
});

test("a time opens a recording where it was said", () => {
  expect(at("https://www.youtube.com/watch?v=abc", "12:40")).toBe("https://www.youtube.com/watch?v=abc&t=760s");
  expect(at("https://youtu.be/abc", "12:40")).toBe("https://youtu.be/abc?t=760s");
  expect(at("https://example.org/talk.mp3", "12:40")).toBe("https://example.org/talk.mp3#t=760");
});

test("a time on an ordinary page is no link", () => {
  expect(at("https://example.org/talk", "12:40")).toBeNull();
});

test("a time on a page with a recording is given to its player as a media fragment", () => {
  const podcast = sourceRecord({ type: type("broadcast"), fields: { URL: "https://example.org/episode" } });
  expect(locatorUrl(podcast, "1:02:03", null)).toBe("https://example.org/episode#t=3723");
});

test("a page of a preprint opens its PDF at arXiv", () => {
  const preprint = (fields: Record<string, string>) =>
    locatorUrl(sourceRecord({ type: type("article"), arxiv: "2501.12948", fields }), "p. 17", null);
  expect(preprint({ URL: "https://arxiv.org/abs/2501.12948" })).toBe("https://arxiv.org/pdf/2501.12948#page=17");
  expect(preprint({})).toBe("https://arxiv.org/pdf/2501.12948#page=17");
});

test("a page opens a PDF that is numbered from 1, and no other", () => {
  expect(at("https://example.org/a.pdf", "p. 17")).toBe("https://example.org/a.pdf#page=17");
  expect(at("https://example.org/a.pdf", "p. 317", { page: "316-334" })).toBeNull();
  expect(at("https://example.org/a", "p. 17")).toBeNull();
});

test("a quote opens its page at the words", () => {
  const source = sourceRecord({ fields: { URL: "https://example.org/a#top" } });
  const quote = { exact: "a thin, well-known record", prefix: "is", suffix: "" };
  expect(locatorUrl(source, "", quote)).toBe("https://example.org/a#:~:text=is-,a%20thin%2C%20well%2Dknown%20record");
});

test("an address that isn't http(s) is never a link", () => {
  expect(at("javascript:alert(1)", "12:40")).toBeNull();
  expect(at("", "p. 3")).toBeNull();
});
