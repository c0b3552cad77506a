import { expect, test } from "vitest";
import { html } from "../../../src/site/prose/html.ts";

test("a template has no indentation, and words in different lines stay apart", () => {
  const made = html`<p>
    one
    <b>two</b>
  </p>`;
  expect(made.html).toBe("<p>\none\n<b>two</b>\n</p>");
});

test("inserted texts are escaped, and keep their lines and their indentation", () => {
  expect(html`<pre>${"@book{a,\n  title = {<b>}\n}"}</pre>`.html).toBe("<pre>@book{a,\n  title = {&lt;b&gt;}\n}</pre>");
});
