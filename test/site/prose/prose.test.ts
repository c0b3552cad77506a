import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { Prose } from "../../../src/claims/model/index.ts";
import { remarkReferences } from "../../../src/claims/prose/reference-syntax.ts";
import { firstWords, renderProse, headingIds, headingsIn } from "../../../src/site/prose/prose.ts";
import { englishMarker } from "../../../src/site/prose/mark-english.ts";
import { messagesIn } from "../../../src/words/messages.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";
import { holds } from "../../holds.ts";

const site = smallSite();
const parser = unified().use(remarkParse).use(remarkReferences);

function prose(markdown: string): Prose {
  const place = { path: "", start: 0, end: 0 };
  return { markdown, place, tree: parser.parse(markdown), citations: [], claimLinks: [] };
}

const render = (markdown: string): string => renderProse(site, prose(markdown));

test("a citation names its source and links to it and to the locator", () => {
  expect(render("So it is [@bbc-tea-2019, 12:40].")).toBe(
    `<p>So it is <span class="citation">(<a href="/sources/bbc-tea-2019/" title="Tea on Trial">Tea on Trial 2019</a>, ` +
      `<a href="https://www.youtube.com/watch?v=tea&#x26;t=760s" rel="noopener external">12:40</a>)</span>.</p>`,
  );
});

test("several sources share one pair of brackets", () => {
  expect(render("[@orwell-1946-nice-cup, rule 10; @rsc-2003-perfect-cup]").replaceAll(/<[^>]*>/g, "")).toBe(
    "(Orwell 1946, rule 10; Royal Society of Chemistry 2003)",
  );
});

test("a link to a claim shows its sentence, or the words that are given", () => {
  expect(render("[[milk-goes-in-last]]")).toContain(`class="claim-link position">“The milk goes in after the tea”</a>`);
  expect(render("[[milk-goes-in-last|this]]")).toContain(">this</a>");
});

test("raw HTML is left out", () => {
  expect(render("a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>")).toBe("<p>a  b</p>");
});

test("only http(s) addresses become links, and images become text", () => {
  expect(render("[a](javascript:alert(1)) [b](https://example.org) ![c](https://example.org/x.png)")).toBe(
    `<p><span>a</span> <a href="https://example.org/" rel="noopener external">b</a> c</p>`,
  );
});

test("headings of prose are below those of the page", () => {
  expect(render("# One\n\n#### Four")).toBe("<h3>One</h3>\n<h6>Four</h6>");
});

test("no prose produces a script or an address other than http(s)", () => {
  const hostile = fc.constantFrom(
    ..."<script>¦](javascript:alert(1))¦[x¦![¦onerror=¦\"¦'¦&¦[[¦]]¦[@¦\n\n¦`¦<svg onload=x>¦<!--".split("¦"),
  );
  holds([fc.array(fc.oneof(hostile, fc.string()), { maxLength: 12 })], 100, (parts) => {
    const html = render(parts.join(""));
    expect(html).not.toMatch(/<(?!\/?(?:p|a|span|em|strong|code|pre|ul|ol|li|blockquote|h[1-6]|hr|br)[\s>])/);
    expect(html).not.toMatch(/href="(?!https?:|\/)/i);
  });
});

test("the first words are plain text, without citations, cut between words", () => {
  expect(firstWords(site, prose("One *two*\nthree [@orwell-1946-nice-cup, rule 10].\n\nFour."), 100)).toBe(
    "One two three.",
  );
  expect(firstWords(site, prose("One two three four"), 14)).toBe("One two …");
  expect(firstWords(site, null, 10)).toBe("");
});

test("the first words have the sentence of a linked claim", () => {
  expect(firstWords(site, prose("See [[milk-goes-in-last]], or [[milk-goes-in-last|this]]."), 100)).toBe(
    "See “The milk goes in after the tea”, or this.",
  );
});

test("an address that begins at the home page gets the base path, and shows an image of the site", () => {
  const based = fixtureSite("small", { BASE_PATH: "/debate/" });
  const html = renderProse(based, prose('![Two "cups"](/cups.png) [it](/a.pdf) [map][m]\n\n[m]: /map/'));
  expect(html).toBe(
    '<p><img src="/debate/cups.png" alt="Two &#x22;cups&#x22;" loading="lazy"> <a href="/debate/a.pdf">it</a> <a href="/debate/map/">map</a></p>',
  );
  expect(
    render("![a](//example.org/a.png) ![b](https://example.org/b.png) [c](//example.org) [d](/\\example.org)"),
  ).toBe("<p>a b <span>c</span> <span>d</span></p>");
});

test("headings with an anchor are listed in their order, without their markup", () => {
  const html = `<h2 id="a">One &amp; <code>two</code></h2><p>…</p><h2>none</h2><h3 id="b">deeper</h3>
    <h2 class="x" id="c"><a href="/q/">A
    question?</a> <small>3</small></h2>`;
  expect(headingsIn(html)).toEqual([
    { id: "a", text: "One &amp; two" },
    { id: "c", text: "A question? 3" },
  ]);
});

test("tags that a heading's text only names stay text", () => {
  expect(headingsIn('<h2 id="a">&lt;script&gt;x</h2>')).toEqual([{ id: "a", text: "&lt;script&gt;x" }]);
});

test("each heading of a page has an anchor of its own", () => {
  expect(headingIds(["What & why", "What – why?", "…"])).toEqual(["what-why", "what-why-2", "3"]);
});

test("the anchor of a long heading is cut where it always was, since others link to it", () => {
  expect(headingIds(["Whoever pours the milk last can see how much of it the tea really needs"])).toEqual([
    "whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea-reall",
  ]);
});

const message = messagesIn("en-GB");
const mark = englishMarker([
  "Nothing found",
  "Read [the guide](guide) first.",
  message(["count"], "{count, plural, one {# claim} other {# claims}} below"),
  message(["name"], "{name}:"),
]);

test("a text of its own is marked on its element, and beside others in a span", () => {
  expect(mark("<p class='x'>Nothing found</p>")).toBe("<p lang=\"en\" class='x'>Nothing found</p>");
  expect(mark("<p>1204 claims below</p><p>Rien</p>")).toBe('<p lang="en">1204 claims below</p><p>Rien</p>');
  expect(mark("<p>Nothing found <b>ici</b></p>")).toBe('<p><span lang="en">Nothing found</span> <b>ici</b></p>');
  expect(mark('<p>Read <a href="#">the guide</a> first.</p>')).toBe(
    '<p><span lang="en">Read</span> <a lang="en" href="#">the guide</a> <span lang="en">first.</span></p>',
  );
});

test("code, drawings, scripts, attributes and what is marked already stay as they are", () => {
  for (const html of [
    "<code>Nothing found</code>",
    "<svg><text>Nothing found</text></svg>",
    "<script>Nothing found</script>",
    '<a title="Nothing found > 1">Rien</a>',
    '<main lang="en"><p>Nothing found</p></main>',
    '<p lang="de">Nothing found</p>',
    "<p>Ada:</p>",
    "<p>Rien & plus</p>",
  ])
    expect(mark(html)).toBe(html);
});

test("a map whose language has all words is left alone", () => {
  expect(englishMarker([])("<p>Nothing found</p>")).toBe("<p>Nothing found</p>");
});
