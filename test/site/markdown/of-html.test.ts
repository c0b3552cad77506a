import { expect, test } from "vitest";
import { pageInMarkdown } from "../../../src/site/markdown/of-html.ts";
import { relativeMarkdown } from "../../../src/astro/relative.ts";
import { smallSite, fixtureSite } from "../fixture-site.ts";
import fc from "fast-check";
import type { PhrasingContent, Root, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { writeMarkdown } from "../../../src/site/markdown/nodes.ts";
import { holds } from "../../holds.ts";
import { visit } from "unist-util-visit";
import { llmsTxt } from "../../../src/site/markdown/llms-txt.ts";

const site = smallSite({ SITE_URL: "https://map.example.org" });

test("a guide has the text of its page, with full addresses, tables and code, and without what is only to be seen or used", () => {
  const html = `<!doctype html><html><body><nav><a href="/">Home</a></nav><main id="Main"><article class="guide"><h1>Reading</h1><div class="prose">
    <p>See <a href="/map/">the map</a> and <a href="#rules">below</a>. <button>Press</button><svg><text>drawn</text></svg></p>
    <p hidden>Later</p><h2 id="rules">Rules</h2><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1 | 2</td><td>x*y*</td></tr></tbody></table>
    <pre><code>&lt;b&gt; [x](y)</code></pre></div></article></main></body></html>`;
  expect(pageInMarkdown(site, "/about/reading/", html)).toBe(
    [
      "# Reading",
      "[This page for people](https://map.example.org/about/reading/)",
      "See [the map](https://map.example.org/map/) and [below](https://map.example.org/about/reading/#rules).",
      "## Rules",
      "| a      | b      |\n| ------ | ------ |\n| 1 \\| 2 | x\\*y\\* |",
      "```\n<b> [x](y)\n```\n",
    ].join("\n\n"),
  );
});

test("a page leads programs to the Markdown form of others, and to the versions of claims, which keep their words", () => {
  const [{ id } = { id: "" }] = site.debate.claims;
  const html = `<main><h1>Tea</h1><p><a href="/people/">People</a> <a href="/claims/${id}/">A claim</a> <a href="/sources/">Sources</a></p></main>`;
  const { version } = site.history.current(id);
  expect(pageInMarkdown(site, "/", html)).toContain(
    `[People](https://map.example.org/people/index.md) [A claim](https://map.example.org/claims/${id}/${version}/) [Sources](https://map.example.org/sources/)`,
  );
});

test("a page begins with its title, and has neither its drawings nor what changed on it", () => {
  const html = `<main><ul class="home-key"><li>Reason</li></ul><p class="kicker">1 <a class="term" href="/terms/position/">position</a> <a class="unanswered-mark" href="/terms/unanswered/"> unanswered </a></p><h1>Tea</h1><p class="claim-actions"><a href="/x/">Answer</a></p>
    <section class="still-map"><h2>Map</h2></section><p>Hot &lt;b&gt; *tea*</p><section class="history"><del>Cold</del></section></main>`;
  expect(pageInMarkdown(site, "/", html)?.split("\n\n")).toEqual([
    "# Tea",
    "[This page for people](https://map.example.org/)",
    "1 position unanswered",
    "Hot \\<b> \\*tea\\*\n",
  ]);
});

test("a page without content has no Markdown", () => {
  expect(pageInMarkdown(site, "/about/", "<article><p>Other</p></article>")).toBe(null);
});

test("on a disk, the links of a Markdown file are relative, and its code stays", () => {
  expect(
    relativeMarkdown("[a](/map/) `[b](/map/)` [c](https://example.org/) [d](/claims/x/#y)", "questions/q/index.md"),
  ).toBe("[a](../../map/index.html) `[b](/map/)` [c](https://example.org/) [d](../../claims/x/index.html#y)");
});

const reader = unified().use(remarkParse);

/** Words, stops and what could be markup, so that a text is plain as often as not. */
const text = fc
  .array(fc.constantFrom("tea", "é", "1", ".", ",", ":", "?", "!", "(", ")", "_", "*", "#", "-", "+", "[", "&", " "), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""))
  .filter((value) => value.trim() === value && !/ {2}/.test(value));

test("any text beside any link is read back as it was", () => {
  holds([text, text, text], 100, (before, name, after) => {
    const children: PhrasingContent[] = [
      { type: "text", value: before },
      { type: "link", url: "https://example.org/", children: [{ type: "text", value: name }] },
      { type: "text", value: after },
    ];
    const tree: Root = reader.parse(writeMarkdown([{ type: "paragraph", children }]));
    expect(tree.children.map(({ type }) => type)).toEqual(["paragraph"]);
    expect(toString(tree)).toBe(before + name + after);
  });
});

const textOf = (name: string): string => llmsTxt(fixtureSite(name, { SITE_URL: "https://map.example.org" }));
const read = (text: string) => unified().use(remarkParse).parse(text);

test.each(["hostile-but-valid", "small", "german"])(
  "llms.txt of the debate `%s` has no markup of contributors: one title, no HTML, and links to pages only",
  (name) => {
    const titles: number[] = [];
    visit(read(textOf(name)), (node) => {
      if (node.type === "link") expect(node.url).toMatch(/^https?:\/\//);
      if (node.type === "heading") titles.push(node.depth);
      expect(["html", "definition", "image"]).not.toContain(node.type);
    });
    expect(titles.filter((depth) => depth === 1)).toEqual([1]);
  },
);

test("llms.txt has a title, a summary, and lists of links under headings", () => {
  const text = textOf("small");
  const tree = read(text);
  const [title, ...others] = tree.children.filter(({ type }) => type === "heading");
  expect(title).toMatchObject({ depth: 1 });
  expect(others.at(-1)).toMatchObject({ depth: 2, children: [{ value: "Optional" }] });
  const lists = tree.children.filter(({ type }) => type === "list");
  expect(lists).toHaveLength(others.length);
  for (const list of lists)
    for (const item of "children" in list ? list.children : [])
      expect(item).toMatchObject({ children: [{ type: "paragraph", children: [{ type: "link" }, ...restOf(item)] }] });
  expect(text).toContain("`https://map.example.org/claims/<id>/<version>/`");
  expect(text).toContain("(https://map.example.org/map.json)");
  expect(text).toContain("Facts about this map, not about the world.");
  // Only the map itself can promise that.
  expect(text).not.toMatch(/no side|neutral|as those who hold/);
});

/** What follows the link of an item. */
const restOf = (item: Nodes): readonly object[] => {
  const [line] = "children" in item ? item.children : [];
  return line !== undefined && "children" in line ? line.children.slice(1).map(({ type }) => ({ type })) : [];
};
