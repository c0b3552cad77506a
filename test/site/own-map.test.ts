import { expect, test } from "vitest";
import { customFiles } from "../../src/site/data/data-files.ts";
import { jsonLd, claimHead } from "../../src/site/heads/page-heads.ts";
import { mapData } from "../../src/site/heads/linked-data.ts";
import { sharePictures } from "../../src/site/share/share-images.ts";
import { addressIn } from "../../src/site/program.ts";
import { viewHome } from "../../src/site/views/home-view.ts";
import { fixtureClaims, fixtureSite } from "./fixture-site.ts";

/** A map whose map.yaml uses every key, and one that has only the keys without which there is no map. */
const full = fixtureSite("every-key");
const bare = fixtureSite("bare");

test("without a lead the home page says the summary, and without both a sentence on any map", () => {
  expect(viewHome(fixtureSite("small")).lead).toContain("Does the milk go in <strong>first</strong> or last?");
  expect(viewHome(bare).lead).toMatch(/^<p>A map of a debate/);
  expect(viewHome(bare).highlights).toEqual([]);
});

test("reference managers and search engines read the editors and the licence in the heads of pages", () => {
  const head = claimHead(full, "milk-goes-in-last", full.history.current("milk-goes-in-last"), "");
  expect(head).toContainEqual({ kind: "meta", name: "bib:editors", content: "van den Berg, Anna" });
  expect(head).toContainEqual({ kind: "meta", name: "bib:editors", content: "Society of Tea," });
  expect(JSON.parse(jsonLd(mapData(full)))).toMatchObject({
    license: "https://creativecommons.org/licenses/by-sa/4.0/",
    editor: [{ "@type": "Person", name: "Anna van den Berg", sameAs: "https://orcid.org/0000-0002-1825-0097" }],
  });
  expect(JSON.parse(jsonLd(mapData(bare)))).not.toHaveProperty("editor");
});

test("a map's own accent is a style sheet and a strip on its share images, and its logo a file", async () => {
  const files = customFiles(full, fixtureClaims("every-key"));
  expect(files.map(({ path, contentType }) => [path, contentType])).toEqual([
    ["theme.css", "text/css; charset=utf-8"],
    ["cup.svg", "image/svg+xml"],
  ]);
  const [sheet, logo] = await Promise.all(files.map(async ({ write }) => write()));
  expect(sheet).toContain("--accent: light-dark(#8a1c4a, #b6728f);");
  expect(String(logo)).toMatch(/^<svg/);
  const drawn = (site: typeof full): string => JSON.stringify(sharePictures(site).map(({ draw }) => draw().at(-1)));
  expect(drawn(full)).toContain("#8a1c4a");
  expect(drawn(bare)).not.toContain('"height":12');
  expect(customFiles(bare, fixtureClaims("bare"))).toEqual([]);
});

test("the program's address is that of its home page, otherwise of its repository", () => {
  expect(addressIn({ homepage: "https://a.example/", repository: "https://b.example/" })).toBe("https://a.example/");
  expect(addressIn({ repository: { type: "git", url: "git+https://b.example/r.git" } })).toBe(
    "https://b.example/r.git",
  );
  expect(addressIn({ repository: "git@b.example:r.git" })).toBe("");
  expect(addressIn({})).toBe("");
});
