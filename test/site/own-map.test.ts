import { expect, test } from "vitest";
import { customFiles } from "../../src/site/data/data-files.ts";
import { jsonLd, claimHead } from "../../src/site/heads/page-heads.ts";
import { mapData } from "../../src/site/heads/linked-data.ts";
import { citableClaim } from "../../src/site/refs/citable-claim.ts";
import { sharePictures } from "../../src/site/share/share-images.ts";
import { addressIn } from "../../src/site/program.ts";
import { viewHome, viewImprint } from "../../src/site/views/home-view.ts";
import { fixtureClaims, fixtureSite } from "./fixture-site.ts";

/** A map whose map.yaml uses every key, and one that has only the keys without which there is no map. */
const full = fixtureSite("every-key");
const bare = fixtureSite("bare");

test("the home page says the lead rather than the summary, and shows the highlights in their order", () => {
  const { lead, highlights } = viewHome(full);
  expect(lead).toMatch(/^<p>Two families, <strong>one pot<\/strong>: where they agree/);
  expect(highlights.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    "position milk-goes-in-last",
    "question should-milk-go-in-first",
  ]);
});

test("without a lead the home page says the summary, and without both a sentence on any map", () => {
  expect(viewHome(fixtureSite("small")).lead).toContain("Does the milk go in <strong>first</strong> or last?");
  expect(viewHome(bare).lead).toMatch(/^<p>A map of a debate/);
  expect(viewHome(bare).highlights).toEqual([]);
});

test("who edits a map is named with the ORCID iD, and can be reached", () => {
  const { editors, edited, contact, funding, corrections } = viewImprint(full);
  expect(editors).toEqual([
    {
      name: "Anna van den Berg",
      orcid: "0000-0002-1825-0097",
      orcidUrl: "https://orcid.org/0000-0002-1825-0097",
    },
    { name: "Society of Tea", orcid: "", orcidUrl: "" },
  ]);
  expect(edited).toBe("Anna van den Berg and Society of Tea");
  expect(contact).toEqual({ kind: "mail", url: "mailto:tea@example.org", name: "tea@example.org" });
  expect([funding, corrections]).toEqual([
    "<p>The editors pay for the kettle.</p>",
    "<p>Write to us, and name the claim. We answer within a week.</p>",
  ]);
  expect(viewImprint(bare)).toEqual({ editors: [], edited: "", contact: null, funding: "", corrections: "" });
});

test("a claim is cited as by the contributors, in a map that its editors edit", () => {
  const cited = (site: typeof full, id: string): unknown => citableClaim(site, id, site.history.current(id)).names;
  expect(cited(full, "milk-goes-in-last")).toMatchObject({
    author: [{ literal: "A map of tea contributors" }],
    editor: [{ family: "Berg", given: "Anna", nonDroppingParticle: "van den" }, { literal: "Society of Tea" }],
  });
  expect(cited(bare, "walking-is-better")).toEqual({ author: [{ kind: "literal", literal: "Walks contributors" }] });
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
