import type { PhrasingContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { remarkReferences } from "../../src/claims/index.ts";

const processor = unified().use(remarkParse).use(remarkReferences);

/** The nodes of a text of one paragraph, without positions. */
function read(markdown: string): unknown[] {
  const [paragraph] = processor.parse(markdown).children;
  return paragraph?.type === "paragraph" ? paragraph.children.map(withoutPosition) : [];
}

function withoutPosition(node: PhrasingContent): unknown {
  if (node.type === "citation") return { cites: node.sources.map(({ source, at }) => [source, at]) };
  if (node.type === "claimLink") return { links: node.claim, words: node.words };
  return node.type === "text" ? node.value : node.type;
}

describe("the remark plugin for references, without a file,", () => {
  test("reads a citation with and without a locator", () => {
    expect(read("As [@one] and [@two, §3.1] say")).toEqual([
      "As ",
      { cites: [["one", ""]] },
      " and ",
      { cites: [["two", "§3.1"]] },
      " say",
    ]);
  });

  test("reads several sources in one citation, even across a line break", () => {
    expect(read("[@one, pp. 3, 5;\n @two;@three,\nch. 2]")).toEqual([
      {
        cites: [
          ["one", "pp. 3, 5"],
          ["two", ""],
          ["three", "ch. 2"],
        ],
      },
    ]);
  });

  test("reads a link to a claim with and without a text", () => {
    expect(read("[[one]] [[two|other words]]")).toEqual([
      { links: "one", words: "" },
      " ",
      { links: "two", words: "other words" },
    ]);
  });

  test.each(["[[one]", "[one]", "[@one", "[@]", "[[]]", "[[one|]]", "[@one,]", "[@one; two]", "\\[[one]]", "[[a[b]]"])(
    "leaves %s as text",
    (markdown) => {
      expect(read(markdown)).toEqual([markdown.replace("\\", "")]);
    },
  );

  test("reads references inside emphasis and links, but not in code or an image's text", () => {
    expect(JSON.stringify(processor.parse("*[[one]]* [see [@two]](x)"))).toMatch(/claimLink.*citation/);
    expect(JSON.stringify(processor.parse("`[[one]]` ![[[two]]](x)"))).not.toMatch(/claimLink|citation/);
  });
});
