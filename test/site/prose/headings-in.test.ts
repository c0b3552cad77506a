import { expect, test } from "vitest";
import { headingIds, headingsIn } from "../../../src/site/prose/headings.ts";

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
