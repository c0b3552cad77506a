import type { ListItem, Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { markdownFiles } from "../../../src/site/markdown/markdown-files.ts";
import { pagesOfText, markdownAddress, pagesInMarkdown } from "../../../src/site/refs/page-links.ts";
import { branchesOf, type Branch } from "../../../src/site/views/argument-tree.ts";
import { fixtureSite } from "../fixture-site.ts";

const reader = unified().use(remarkParse);

/** A debate whose texts try to be markup, an ordinary one, and one in German. */
const names = ["hostile-but-valid", "small", "german"] as const;

const siteOf = (name: string) => fixtureSite(name, { SITE_URL: "https://map.example.org" });

/** An argument by the ids of its claims, as nested as it is. */
type Outline = readonly (readonly [id: string, below: Outline])[];

const outlineOf = (branches: readonly Branch[]): Outline =>
  branches.map(({ claim, branches: below }) => [claim.id, outlineOf(below)]);

/** The outline of the first list in a part of a document. */
function readOutline(nodes: readonly Nodes[]): Outline {
  return nodes.flatMap((node) => (node.type === "list" ? node.children.map(readItem) : []));
}

function readItem({ children }: ListItem): Outline[number] {
  const [first] = children;
  const id = first?.type === "paragraph" ? first.children.find(({ type }) => type === "inlineCode") : undefined;
  return [id ? toString(id) : "", readOutline(children)];
}

/** The claims in a list, with the words of the links to them. */
function sentencesIn(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, "link", (link) => {
    if (/\/claims\/[^/]+\/[0-9a-f]{10,}\/$/.test(link.url)) found.push(toString(link));
  });
  return found;
}

describe.each(names)("the Markdown of the debate `%s`", (name) => {
  const site = siteOf(name);
  const files = new Map(markdownFiles(site).map(({ path, write }) => [path, write()]));
  const read = (path: string): Root => reader.parse(files.get(path) ?? "");

  test("is read back as the same argument, claim by claim, below each question", () => {
    for (const { id } of site.debate.questions) {
      const { children } = read(`questions/${id}/index.md`);
      const start = children.findLastIndex(({ type }) => type === "heading");
      expect(readOutline(children.slice(start))).toEqual(outlineOf(branchesOf(site, id, 24)));
    }
  });

  test("shows each sentence as it is, with an anchor and the address of its version", () => {
    const inMarkdown = site.debate.questions.flatMap(({ id }) => sentencesIn(read(`questions/${id}/index.md`)));
    for (const claim of site.debate.claims.filter(({ question }) => question !== null)) {
      expect(inMarkdown).toContain(claim.sentence.value.replaceAll(/\s+/g, " "));
      const address = markdownAddress(site, site.urls.claim(claim.id)) ?? "";
      const [path = "", fragment = ""] = address.slice(1).split("#");
      expect(files.get(path)).toContain(`<a id="${fragment}"></a>`);
    }
  });

  test("has no markup of contributors: no HTML, no heading, no picture, and no link to anything but a page", () => {
    for (const path of files.keys()) {
      const tree = read(path);
      const titles: number[] = [];
      visit(tree, (node) => {
        if (node.type === "html")
          expect([path, node.value]).toEqual([path, expect.stringMatching(/^<a id="[a-z0-9-]+">$|^<\/a>$/)]);
        if (node.type === "link") expect([path, node.url]).toEqual([path, expect.stringMatching(/^https?:\/\//)]);
        if (node.type === "heading") titles.push(node.depth);
        expect([path, node.type]).not.toEqual([path, "definition"]);
      });
      expect([path, titles.filter((depth) => depth === 1)]).toEqual([path, [1]]);
    }
  });

  test("exists for each page that links to it, other than those whose form is made of their HTML", () => {
    const made = [...files.keys()].filter((path) => path.endsWith(".md")).map((path) => `/${path}`);
    const ofHtml = pagesOfText(site);
    const linked = [...pagesInMarkdown(site)].filter((page) => !ofHtml.has(page)).map((page) => `${page}index.md`);
    expect(linked.toSorted()).toEqual(made.toSorted());
  });
});

test("a claim names its holders, and an undercut says in few words what it denies", () => {
  const all = markdownFiles(siteOf("small")).map(({ write }) => write());
  expect(all.join("\n")).toMatch(
    /no holder recorded\\\n *Even if so, it doesn’t show that “\[The milk goes in before the tea\]\(/,
  );
});

test("llms.txt has a title, a summary, and lists of links under headings", () => {
  const site = siteOf("small");
  const text =
    markdownFiles(site)
      .find(({ path }) => path === "llms.txt")
      ?.write() ?? "";
  const tree = reader.parse(text);
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
  // Only the map itself can promise that.
  expect(text).not.toMatch(/no side|neutral|as those who hold/);
});

/** What follows the link of an item. */
const restOf = (item: Nodes): readonly object[] => {
  const [line] = "children" in item ? item.children : [];
  return line !== undefined && "children" in line ? line.children.slice(1).map(({ type }) => ({ type })) : [];
};
