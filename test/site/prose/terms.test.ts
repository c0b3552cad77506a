import { expect, test } from "vitest";
import { termLinker, termsOf } from "../../../src/site/prose/terms.ts";
import { viewTerm } from "../../../src/site/views/term-view.ts";
import { fixtureSite, siteWith } from "../fixture-site.ts";

const definition = "definition: It is so.\n";
const site = siteWith({
  "tea/milk-goes-in-last.yaml": "claim: Milk goes into the cup last.\nanswers: when\n",
  "terms/brew.yaml": `term: brew\nunderline: [brew, second brew, Lu Yu's way]\nalso: pot\n${definition}claims: milk-goes-in-last\n`,
  "terms/leaf.yaml": `term: leaf (whole)\nunderline: [leaf (whole), leaf]\ndefinition: What a brew is made of.\n`,
  "terms/kettle.yaml": `term: kettle\n${definition}`,
  "terms/cup.yaml": `term: cup\n${definition}`,
});
const linked = (...texts: readonly string[]): string => {
  const link = termLinker(site);
  const shown = texts.map(link).join("|");
  return shown.replaceAll(/<a class="term" href="\/terms\/([a-z-]+)\/">([^<]*)<\/a>/g, "[$2]($1)");
};

test("the first use of a term on a page is a link, and no more than three terms are", () => {
  expect(linked("A brew, a brew and a kettle.", "One brew, a leaf and a cup.")).toBe(
    "A [brew](brew), a brew and a [kettle](kettle).|One brew, a [leaf](leaf) and a cup.",
  );
});

test("a term is a whole word in the singular or plural, the longest name first; names that are not underlined are none", () => {
  expect(linked("Brewing a home-brew in a pot makes second\nbrews.")).toBe(
    "Brewing a home-brew in a pot makes [second\nbrews](brew).",
  );
  expect(linked("By lu Yu’s way, a leaf (whole).")).toBe("By [lu Yu’s way](brew), a [leaf (whole)](leaf).");
});

test("nothing is linked within a link, code or a quotation", () => {
  const html = `<p><a href="/x/">brew</a> <code>cup</code></p><blockquote><p>kettle</p></blockquote><p title="leaf">`;
  expect(linked(html)).toBe(html);
});

test("a term has the claims about it, and others that use it", () => {
  const view = (id: string) => {
    const term = termsOf(site).get(id);
    if (!term) throw new Error(`There is no term ${id}.`);
    const { claims, uses, seeAlso } = viewTerm(site, term);
    return { claims: claims.map((claim) => claim.id), uses: uses.map((claim) => claim.id), seeAlso };
  };
  expect(view("brew")).toMatchObject({ claims: ["milk-goes-in-last"], seeAlso: [{ name: "leaf (whole)" }] });
  expect(view("cup").uses).toContain("milk-goes-in-last");
  expect(view("crux")).toEqual({ claims: [], uses: [], seeAlso: [] });
});

test("a term of the map takes the place of the interface's own", () => {
  const own = siteWith({ "terms/crux.yaml": `term: turning point\naliases: basis\n${definition}` });
  expect(termsOf(own).get("crux")?.term).toBe("turning point");
  expect(termsOf(own).has("basis")).toBe(false);
  expect(termLinker(fixtureSite("tea"))("A crux of tea.")).toBe("A crux of tea.");
  expect(linked("A crux, and an objection.")).toBe("A [crux](crux), and an objection.");
});
