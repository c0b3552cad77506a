import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { llmsTxt } from "../../../src/site/markdown/llms-txt.ts";
import { fixtureSite } from "../fixture-site.ts";

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
