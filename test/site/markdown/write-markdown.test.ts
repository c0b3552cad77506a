import fc from "fast-check";
import type { PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { writeMarkdown } from "../../../src/site/markdown/nodes.ts";
import { holds } from "../../holds.ts";

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
