import { expect, test } from "vitest";
import { englishMarker } from "../../../src/site/prose/mark-english.ts";
import { messagesIn } from "../../../src/words/messages.ts";

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
