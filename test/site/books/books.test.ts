import { SyntaxValidator } from "fast-xml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { books } from "../../../src/site/books/books.ts";
import { writeEpub } from "../../../src/site/books/write-epub.ts";
import type { Site } from "../../../src/site/site.ts";
import { wordsFor } from "../../../src/words/languages.ts";
import { setWords } from "../../../src/words/words.ts";
import { answeredElsewhere, fixtureSite, smallSite } from "../fixture-site.ts";

const origin = { SITE_URL: "https://tea.example" };

/** The book at a path of a site, packed. */
function packed(site: Site, path = "map.epub"): Uint8Array {
  const book = books(site).find((one) => one.path === path);
  if (!book) throw new Error(`There is no book at ${path}.`);
  return writeEpub(site, book);
}

/** The text of each file of a book, by its path in it. */
const filesOf = (site: Site, path?: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(packed(site, path))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
  setWords(wordsFor("en"));
});

test("the same claims give the same bytes in every time zone, and the first file says what it is", () => {
  const inZone = (name: string): Uint8Array => {
    process.env["TZ"] = name;
    return packed(smallSite());
  };
  const bytes = inZone("Pacific/Kiritimati");
  expect(inZone("America/Los_Angeles")).toEqual(bytes);
  expect(strFromU8(bytes.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
});

test("the map, each debate and each question are books, unless one has no claims or is all there is", () => {
  expect(books(smallSite()).map(({ path }) => path)).toContain("questions/when-does-the-milk-go-in.epub");
  expect(books(fixtureSite("only-a-question"))).toEqual([]);
  expect(books(fixtureSite("bare")).map(({ path }) => path)).toEqual(["map.epub"]);
});

test.each(["every-key", "hostile-but-valid", "german"])(
  "every document of %s is well-formed, without scripts, and its links lead to places in the book or to full addresses",
  (name) => {
    const files = filesOf(fixtureSite(name, origin));
    const pages = [...files].filter(([path]) => path.endsWith("xhtml"));
    const others = ["book/book.opf", "book/cover.svg"].map((path) => [path, files.get(path) ?? ""] as const);
    for (const [path, text] of [...pages, ...others])
      expect([path, SyntaxValidator.validate(text)]).toEqual([path, true]);
    const text = pages.map(([, page]) => page).join("");
    expect(text).not.toMatch(/<(?:script|img|svg|iframe)\b|<[^>]* on\w+=|[\u0000-\u0008]/);
    const places = pages.flatMap(([path, page]) => [
      path.slice("book/".length),
      ...Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => `${path.slice("book/".length)}#${id}`),
    ]);
    const links = Array.from(text.matchAll(/<a href="([^"]+)"/g), ([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !/^https?:/.test(href) && !places.includes(href))).toEqual([]);
  },
);

test("a claim has a number, says what it replies to, who holds it, and leads to its page if the site's address is known", () => {
  const chapter = (site: Site): string => filesOf(site).get("book/q-when-does-the-milk-go-in.xhtml") ?? "";
  const text = chapter(smallSite(origin));
  expect(text).toMatch(/<h2><b>1\.1<\/b> [^<]+<\/h2>\n<p class="about">Position · /);
  expect(text).toMatch(/<b>1\.2<\/b> [^<]+<\/p>\n<p class="about">Reason for <a href="[^"]+#c-[^"]+">1\.1<\/a> · /);
  expect(text).toMatch(/Orwell[^<]* asserts it/);
  expect(text).toMatch(/href="https:\/\/tea\.example\/claims\/milk-goes-in-last\/[0-9a-f]{10}\/">On the site/);
  expect(filesOf(answeredElsewhere()).get("book/q-when.xhtml")).not.toContain("On the site");
});

test("a claim that is argued under another question is named with its number there, or by its words where the book lacks it", () => {
  const site = answeredElsewhere();
  expect(filesOf(site).get("book/q-when.xhtml")).toMatch(/Position: <a href="q-which\.xhtml#c-[^"]+">\d\.\d+ /);
  expect(filesOf(site, "questions/when.epub").get("book/q-when.xhtml")).toMatch(/Position: [A-Z][^<]+ · /);
});

test("a book is in the language of its map", () => {
  setWords(wordsFor("de"));
  const files = filesOf(fixtureSite("german"));
  expect(files.get("book/book.opf")).toContain("<dc:language>de</dc:language>");
  expect(files.get("book/nav.xhtml")).toContain("<h1>Inhalt</h1>");
});
