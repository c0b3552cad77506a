import { expect, test } from "vitest";
import { z } from "zod";
import { makeUrls } from "../../../src/site/addresses/urls.ts";
import fc from "fast-check";
import { locatorUrl, secondsOf } from "../../../src/site/addresses/source-url.ts";
import { casesIn } from "../../cases.ts";
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

test("a time has hours, minutes and seconds", () => {
  expect(["12:40", "1:02:03", "from 00:05:57", "(3:07)", "§3.1", "p. 17", "12:75", "2022-06-27"].map(secondsOf)).toEqual([
    760, 3723, 357, 187, null, null, null, null,
  ]); // prettier-ignore
});

const placed = (value: string) => ({ value, place: { path: "claims/sources/work.yaml", start: 0, end: 0 } });
const [text, texts] = [z.string(), z.array(z.string())];
const known = z.strictObject({ type: text, arxiv: text, html: text, page: text, quote: texts, passage: texts });
const places = casesIn(
  "test/site/addresses/places.yaml",
  z.record(text, z.array(z.tuple([text, text, text.nullable()]).rest(known.partial()))),
);

test.each(Object.entries(places))("%s", (_, rows) => {
  for (const [URL, at, opens, { type = "book", arxiv = "", html = "", page, quote, passage } = {}] of rows) {
    const source = sourceRecord({ type: placed(type), arxiv, html, fields: page ? { URL, page } : { URL } });
    const [exact = "", prefix = "", suffix = ""] = quote ?? [];
    const words = { passage: (passage ?? []).map(placed), quote: quote ? { exact, prefix, suffix } : null };
    expect([URL, at, locatorUrl(source, { at, ...words })]).toEqual([URL, at, opens]);
  }
});

const page = sourceRecord({ fields: { URL: "https://example.org/a" } });
const readFrom = (url: string | null, dash: RegExp): readonly string[] =>
  (url ?? "").replace(/.*#:~:text=/, "").split(",").map((part) => decodeURIComponent(part.replace(dash, ""))); // prettier-ignore
const plain = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

test("a browser reads exactly the quote from the link, whatever characters it has", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
  const open = (exact: string, prefix = "", suffix = "") =>
    locatorUrl(page, { at: "", quote: { exact, prefix, suffix } });
  holds([words, words, words], 100, (exact, prefix, suffix) => {
    expect(readFrom(open(exact, prefix, suffix), /^-|-$/g)).toEqual([prefix, exact, suffix].map(plain));
  });
  expect(open("half \ud83d a sign")).toContain("half%20%EF%BF%BD");
});

test("a browser reads exactly the ends of a passage from the link, whatever characters they have", () => {
  holds([fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 2 })], 100, (ends) => {
    const url = locatorUrl(page, { at: "tenth rule", passage: ends.map(placed) });
    expect(readFrom(url, /^$/)).toEqual(ends.map(plain));
  });
});
