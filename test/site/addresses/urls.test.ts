import { expect, test } from "vitest";
import { makeUrls } from "../../../src/site/addresses/urls.ts";
import fc from "fast-check";
import { locatorUrl, secondsOf } from "../../../src/site/addresses/source-url.ts";
import { sourceRecord } from "../source-record.ts";
import { holds } from "../../holds.ts";

test("every address begins with the base path", () => {
  const urls = makeUrls("/x/", null);
  const { map, rules, claim, data, onMap, path } = urls;
  const addresses = [urls.home, map, rules, claim("a"), data("claim", "a"), onMap("a"), path("theme.js")];
  expect(addresses.join(" ")).toBe(
    "/x/ /x/map/ /x/contribute/rules/ /x/claims/a/ /x/claims/a.json /x/map/#a /x/theme.js",
  );
});

test("a canonical address is full where the origin is known and a path where it isn't", () => {
  expect(makeUrls("/x/", "https://example.org").canonical("/x/map/")).toBe("https://example.org/x/map/");
  expect(makeUrls("/x/", null).canonical("/x/map/")).toBe("/x/map/");
});

const type = (value: string) => ({ value, place: { path: "claims/sources/work.yaml", start: 0, end: 0 } });
const at = (URL: string, locator: string, fields = {}) =>
  locatorUrl(sourceRecord({ fields: { URL, ...fields } }), { at: locator });

test("a time has hours, minutes and seconds", () => {
  expect(["12:40", "1:02:03", "from 00:05:57", "(3:07)", "§3.1", "p. 17", "12:75", "2022-06-27"].map(secondsOf)).toEqual([
    760, 3723, 357, 187, null, null, null, null,
  ]); // prettier-ignore
});

test("a time opens a recording at that second", () => {
  expect(at("https://www.youtube.com/watch?v=abc", "12:40")).toBe("https://www.youtube.com/watch?v=abc&t=760s");
  expect(at("https://youtu.be/abc", "12:40")).toBe("https://youtu.be/abc?t=760s");
  expect(at("https://www.youtube.com/live/abc?si=x", "12:40")).toBe("https://www.youtube.com/live/abc?si=x&t=760s");
  expect(at("https://m.youtube.com/watch?v=abc&t=3s", "12:40")).toBe("https://m.youtube.com/watch?v=abc&t=760s");
  expect(at("https://www.youtube.com/embed/abc", "12:40")).toBe("https://www.youtube.com/embed/abc?start=760");
  expect(at("https://vimeo.com/123456", "12:40")).toBe("https://vimeo.com/123456#t=760s");
  expect(at("https://open.spotify.com/episode/abc", "1:02:03")).toBe("https://open.spotify.com/episode/abc?t=3723");
  expect(at("https://podcasts.apple.com/us/podcast/x/id1?i=2", "12:40")).toBe(
    "https://podcasts.apple.com/us/podcast/x/id1?i=2&t=760",
  );
  expect(at("https://soundcloud.com/x/y", "1:02:03")).toBe("https://soundcloud.com/x/y#t=62:03");
  expect(at("https://archive.org/details/x", "12:40")).toBe("https://archive.org/details/x?start=760");
  expect(at("https://example.org/talk.mp3", "12:40")).toBe("https://example.org/talk.mp3#t=760");
});

test("a time on the page of a text or a transcript has no address", () => {
  expect(at("https://example.org/talk", "12:40")).toBeNull();
  const podcast = sourceRecord({ type: type("broadcast"), fields: { URL: "https://example.org/episode" } });
  expect(locatorUrl(podcast, { at: "1:02:03" })).toBeNull();
});

test("a page of a preprint opens its PDF at arXiv", () => {
  const preprint = (fields: Record<string, string>) =>
    locatorUrl(sourceRecord({ type: type("article"), arxiv: "2501.12948", fields }), { at: "p. 17" });
  expect(preprint({ URL: "https://arxiv.org/abs/2501.12948" })).toBe("https://arxiv.org/pdf/2501.12948#page=17");
  expect(preprint({})).toBe("https://arxiv.org/pdf/2501.12948#page=17");
});

test("a page of a preprint at OpenReview opens its PDF, even if the page comes late in the locator", () => {
  const fields = { URL: "https://openreview.net/forum?id=BZ5a1r-kVsf" };
  const preprint = sourceRecord({ type: type("article"), fields });
  expect(locatorUrl(preprint, { at: "§3.2, p. 14" })).toBe("https://openreview.net/pdf?id=BZ5a1r-kVsf#page=14");
  expect(locatorUrl(preprint, { at: "§3.2" })).toBeNull();
});

test("a page opens a PDF only if its pages are numbered from 1", () => {
  expect(at("https://example.org/a.pdf", "p. 17")).toBe("https://example.org/a.pdf#page=17");
  expect(at("https://example.org/a.pdf", "Kap. 2, S. 17")).toBe("https://example.org/a.pdf#page=17");
  expect(at("https://example.org/a.pdf", "p. 317", { page: "316-334" })).toBeNull();
  expect(at("https://example.org/a", "p. 17")).toBeNull();
});

test("a quote opens its page at the quote", () => {
  const source = sourceRecord({ fields: { URL: "https://example.org/a#top" } });
  const quote = { exact: "a thin, well-known record", prefix: "is", suffix: "" };
  expect(locatorUrl(source, { at: "", quote })).toBe(
    "https://example.org/a#:~:text=is-,a%20thin%2C%20well%2Dknown%20record",
  );
});

test("syntax characters in a quote, its prefix and its suffix are encoded", () => {
  const source = sourceRecord({ fields: { URL: "https://example.org/a" } });
  const quote = { exact: "R&D, 50%–60% “well-known” #1", prefix: "so-called,", suffix: "- & more\n  of it" };
  expect(locatorUrl(source, { at: "", quote })).toBe(
    "https://example.org/a#:~:text=so%2Dcalled%2C-,R%26D%2C%2050%25%E2%80%9360%25%20%E2%80%9Cwell%2Dknown%E2%80%9D%20%231,-%2D%20%26%20more%20of%20it",
  );
  expect(quoted("half \ud83d a sign")).toContain("half%20%EF%BF%BD");
});

const quoted = (exact: string, prefix = "", suffix = "") =>
  locatorUrl(sourceRecord({ fields: { URL: "https://example.org/a" } }), { at: "", quote: { exact, prefix, suffix } });

test("the space around a quote is left out, and so is a prefix of white space", () => {
  expect(quoted("a record", "is ", " ever")).toBe("https://example.org/a#:~:text=is-,a%20record,-ever");
  expect(quoted("a record", " ")).toBe("https://example.org/a#:~:text=a%20record");
});

test("a browser reads exactly the quote from the link, whatever characters it has", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
  holds([words, words, words], 100, (exact, prefix, suffix) => {
    const [, directive = ""] = (quoted(exact, prefix, suffix) ?? "").split("#:~:text=");
    const read = directive.split(",").map((part) => decodeURIComponent(part.replace(/^-|-$/g, "")));
    expect(read).toEqual([prefix, exact, suffix].map((text) => text.trim().replaceAll(/\s+/g, " ")));
  });
});

test("a quote in a PDF has no address, since browsers don't support text fragments there", () => {
  const quote = { exact: "a thin record", prefix: "", suffix: "" };
  const pdf = sourceRecord({ fields: { URL: "https://example.org/a.pdf" } });
  expect(locatorUrl(pdf, { at: "", quote })).toBeNull();
});

const passage = (...ends: readonly string[]) => ends.map((value) => ({ value, place: type("").place }));

test("a passage opens its page at its first and last words, or at all of them", () => {
  const source = sourceRecord({ fields: { URL: "https://example.org/a#top" } });
  const open = (...ends: readonly string[]) => locatorUrl(source, { at: "tenth rule", passage: passage(...ends) });
  expect(open("one is almost", "R&D, well-known")).toBe(
    "https://example.org/a#:~:text=one%20is%20almost,R%26D%2C%20well%2Dknown",
  );
  expect(open("one is almost")).toBe("https://example.org/a#:~:text=one%20is%20almost");
  holds([fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 2 })], 100, (ends) => {
    const [, directive = ""] = (open(...ends) ?? "").split("#:~:text=");
    const read = directive.split(",").map((part) => decodeURIComponent(part));
    expect(read).toEqual(ends.map((text) => text.trim().replaceAll(/\s+/g, " ")));
  });
});

test("a place opens the text on the web where a source has one in place of a PDF, and a recording at its transcript", () => {
  const fields = { URL: "https://example.org/a.pdf" };
  const found = passage("one is", "the milk");
  const html = "https://example.org/a.html";
  expect(locatorUrl(sourceRecord({ fields }), { at: "p. 3", passage: found })).toBe("https://example.org/a.pdf#page=3");
  expect(locatorUrl(sourceRecord({ fields, html }), { at: "p. 3", passage: found })).toBe(
    `${html}#:~:text=one%20is,the%20milk`,
  );
  const talk = sourceRecord({ type: type("interview"), fields: { URL: "https://example.org/talk" } });
  expect(locatorUrl(talk, { at: "12:40", passage: found })).toBe(
    "https://example.org/talk#:~:text=one%20is,the%20milk",
  );
  const film = { type: type("broadcast"), fields: { URL: "https://youtu.be/abc" } };
  expect(locatorUrl(sourceRecord(film), { at: "12:40", passage: found })).toBe("https://youtu.be/abc?t=760s");
  expect(locatorUrl(sourceRecord({ ...film, html }), { at: "12:40", passage: found })).toBe(
    `${html}#:~:text=one%20is,the%20milk`,
  );
});

test("a section of a paper at arXiv opens its HTML there, and its abstract the page of the paper", () => {
  const open = (arxiv: string, at: string, ...ends: readonly string[]) =>
    locatorUrl(sourceRecord({ type: type("article"), arxiv }), { at, passage: passage(...ends) });
  expect(open("2501.12948", "§3.2.1")).toBe("https://arxiv.org/html/2501.12948#S3.SS2.SSS1");
  expect(open("1706.03762", "§5–6")).toBe("https://ar5iv.labs.arxiv.org/html/1706.03762#S5");
  expect(open("cs.AI/0301001", "Appendix B.2")).toBe("https://ar5iv.labs.arxiv.org/html/cs.AI/0301001#A2.SS2");
  expect(open("2501.12948", "§3.2", "so it is")).toBe("https://arxiv.org/html/2501.12948#S3.SS2:~:text=so%20it%20is");
  expect(open("2501.12948", "abstract")).toBe("https://arxiv.org/abs/2501.12948");
  expect(open("2501.12948", "abstract", "so it is")).toBe("https://arxiv.org/abs/2501.12948#:~:text=so%20it%20is");
  expect(["§IV", "§V", "§Results", "whole", "Table 2"].map((at) => open("2501.12948", at))).toEqual(
    Array(5).fill(null),
  );
});

test("an address that isn't http(s) is null", () => {
  expect(at("javascript:alert(1)", "12:40")).toBeNull();
  expect(at("", "p. 3")).toBeNull();
});
