import { expect, test } from "vitest";
import { escapeText } from "../../src/text/escape-text.ts";

test("text in an element starts and ends no tag and no entity, and keeps its quotes", () => {
  expect(escapeText(`</pre><script>"it's" &lt;\u0000`)).toBe(`&lt;/pre&gt;&lt;script&gt;"it's" &amp;lt;`);
});
