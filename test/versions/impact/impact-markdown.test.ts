import { expect, test } from "vitest";
import { escapeMarkdown } from "../../../src/versions/impact/impact-markdown.ts";

test.each([
  ["a site without https", "see www.example.org", "see www<!-- -->.example.org"],
  ["a site after an underscore", "_www.example.org", "\\_www<!-- -->.example.org"],
  ["a site with https", "https://example.org", "https:<!-- -->//example.org"],
  ["an address of mail", "mailto:a@b.example", "mailto:<!-- -->a@<!-- -->b.example"],
  ["the number of an issue", "#1 and GH-1", "#<!-- -->1 and GH<!-- -->\\-1"],
  ["a name", "@everybody", "@<!-- -->everybody"],
  ["the name of an emoji", ":tada:", ":<!-- -->tada:"],
  ["what a terminal acts on", "\u001B[2J", "\\\\u\\{001B\\}\\[2J"],
  ["what turns text round", "a \u202Eb", "a \\\\u\\{202E\\}b"],
  ["a joiner that Persian needs", "می\u200Cخواهم", "می\u200Cخواهم"],
  ["HTML", "<img src=x> &lt;", "&lt;img src\\=x\\> &amp;lt;"],
])("%s stays text on GitHub", (_, text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
