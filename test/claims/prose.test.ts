import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Prose } from "../../src/claims/model/index.ts";
import { parse, remarkReferences } from "../../src/claims/index.ts";
import type { Nodes, PhrasingContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { treeNests } from "../../src/claims/prose/read-prose.ts";
import { holds } from "../holds.ts";

const head = "claim: Milk is thin.\nsupports: a\n";

function proseOf(yaml: string): {
  readonly text: string;
  readonly prose: Prose;
  readonly rules: readonly string[];
} {
  const text = head + yaml;
  const { record, findings } = parse({ path: "claims/tea/x.yaml", text });
  if (record?.kind !== "claim" || !record.explanation) throw new Error(`no explanation in ${yaml}`);
  return { text, prose: record.explanation, rules: findings.map(({ rule }) => rule) };
}

describe("a reference in prose has the place of its id in the file", () => {
  const cases = {
    "in a plain text": "explanation: See [[some-claim]] and [@some-source, p. 3].\n",
    "in a plain text over two lines": "explanation: See that\n  and [[some-claim]]\n  and [@some-source, p. 3].\n",
    "in a text below `|`": "explanation: |\n  See this.\n\n  > Or [[some-claim]],\n  > or [@some-source, p.\n  > 3].\n",
    "in a text below `>-` with a comment":
      "explanation: >- # folded\n\n    See this\n    [[some-claim]]\n\n      * [@some-source,\n        p. 3]\n",
    "in single quotation marks": "explanation: 'See [[some-claim]] and [@some-source, p. 3].'\n",
    "in double quotation marks over two lines": 'explanation: "See [[some-claim]]\n  and [@some-source, p. 3]."\n',
    "in a list in Markdown": "explanation: |\n  1. one\n     - *two [[some-claim]]*\n     - **[@some-source, p. 3]**\n",
    "with CRLF": "explanation: |\r\n  See\r\n  [[some-claim]]\r\n  and [@some-source, p. 3]\r\n",
  };

  test.each(Object.entries(cases))("%s", (_, yaml) => {
    const { text, prose, rules } = proseOf(yaml);
    const there = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
    expect(prose.claimLinks.map(({ value, place }) => [value, there(place)])).toEqual([["some-claim", "some-claim"]]);
    expect(prose.citations.map(({ source, at }) => [source.value, at, there(source.place)])).toEqual([
      ["some-source", "p. 3", "some-source"],
    ]);
    expect(rules.filter((rule) => rule !== "windows-line-ends")).toEqual([]);
  });

  test("or that of the whole text if escapes in quotation marks come before it", () => {
    const { text, prose } = proseOf('explanation: "See \\u00a7 [[some-claim]]."\n');
    const [link] = prose.claimLinks;
    expect(text.slice(link?.place.start, link?.place.end)).toBe('"See \\u00a7 [[some-claim]]."');
  });

  const word = fc.stringMatching(/^[a-zé]{1,9}$/);
  const style = fc.constantFrom("plain", "literal", "folded", "single", "double");

  test("in any kind of scalar, between any words, with any line breaks", () => {
    holds(
      [
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 31 }),
        style,
      ],
      100,
      (words, at, breaks, kind) => {
        const position = Math.min(at, words.length);
        const all = [
          "Intro",
          ...words.slice(0, position),
          "[[the-claim]]",
          ...words.slice(position),
          "[@the-source, §3]",
        ];
        const body = all
          .map((each, index) => each + (breaks[index] ? "\n   " : " "))
          .join("")
          .trim();
        const written = {
          plain: body,
          literal: `|\n   ${body}`,
          folded: `>\n   ${body}`,
          single: `'${body}'`,
          double: `"${body}"`,
        }[kind];
        const { text, prose } = proseOf(`explanation: ${written}\n`);
        const [link] = prose.claimLinks;
        const [citation] = prose.citations;
        expect(text.slice(link?.place.start, link?.place.end)).toBe("the-claim");
        expect(text.slice(citation?.source.place.start, citation?.source.place.end)).toBe("the-source");
      },
    );
  });
});

describe("the rest of prose", () => {
  test("addresses of links, images and definitions are collected with their places", () => {
    const text = `${head}explanation: |\n  A [link](https://a.org), an ![image](javascript:x) and <https://b.org>.\n\n  [d]: data:x\n`;
    const { urls } = parse({ path: "claims/tea/x.yaml", text });
    expect(urls.map(({ value, place }) => [value, text.slice(place.start, place.end)])).toEqual([
      ["https://a.org", "[link](https://a.org)"],
      ["javascript:x", "![image](javascript:x)"],
      ["https://b.org", "<https://b.org>"],
      ["data:x", "[d]: data:x"],
    ]);
  });

  test("what looks like a reference in code or after a backslash is not one", () => {
    const { prose, rules } = proseOf(
      "explanation: |\n  `[[some-claim]]`, \\[[some-claim]] and\n\n      [@some-source]\n",
    );
    expect([prose.claimLinks, prose.citations, rules]).toEqual([[], [], []]);
  });

  test("Markdown that is too long or too deep is reported rather than read", () => {
    const rulesOf = (prose: string): string[] =>
      parse({ path: "claims/tea/x.yaml", text: `${head}explanation: ${prose}\n` }).findings.map(({ rule }) => rule);
    expect(rulesOf("word ".repeat(2_001))).toEqual(["too-large"]);
    expect(rulesOf(`"${"> ".repeat(30)}a"`)).toEqual(["too-large"]);
    const steps = Array.from({ length: 14 }, (_, level) => `\n  ${"  ".repeat(level)}- a`).join("");
    expect(rulesOf(`|${steps}`)).toEqual(["too-large"]);
  });
});

// A text without references is only parsed as Markdown when its tree is needed. These tests check that the result is
// the same.

const markdown = unified().use(remarkParse).use(remarkReferences);
const pieces = ["words", "[@a, §3]", "[[b]]", "[", "<b>", "&#91;", "> ", "- ", "1. ", "2) ", "*", "_", "**", "`", "#"];
const prose = fc
  .array(fc.constantFrom(...pieces, "\n", "\n\n", "\n    ", " ", "\\"), { minLength: 1, maxLength: 60 })
  .map((chosen) => `x${chosen.join("")}`.trimEnd());

/** A tree without the places that some nodes have. */
const withoutPlaces = (tree: Nodes): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === "data" ? undefined : value)));

function explanationOf(text: string) {
  const block = text.replaceAll("\n", "\n  ");
  const { record, findings } = parse({
    path: "claims/tea/a.yaml",
    text: `claim: A.\nsupports: b\nexplanation: |2\n  ${block}\n`,
  });
  return { explanation: record?.kind === "claim" ? record.explanation : null, findings };
}

test("an explanation has the tree and references of its Markdown, whichever way it was read", () => {
  holds([prose], 500, (text) => {
    const { explanation, findings } = explanationOf(text);
    const tree = markdown.parse(text);
    if (explanation === null) {
      expect(findings.map(({ rule }) => rule)).toContain("too-large");
      return;
    }
    expect(explanation.markdown).toBe(text);
    expect(withoutPlaces(explanation.tree)).toEqual(withoutPlaces(tree));
    expect(treeNests(tree, 24)).toBe(false);
    const written = JSON.stringify(tree);
    expect(explanation.citations).toHaveLength(written.split('"type":"citation"').length - 1);
    expect(explanation.claimLinks).toHaveLength(written.split('"type":"claimLink"').length - 1);
  });
});

test("the most nesting characters that count as plain text can't nest too deep", () => {
  for (const sign of [">", "- ", "+ ", "* ", "1. ", "1) ", "*a _b ", "> - "]) {
    const text = `x\n\n${sign.repeat(Math.floor(10 / (sign.match(/[>*_+-]|\d[.)]/g)?.length ?? 1)))}y`;
    expect(treeNests(markdown.parse(text), 24), sign).toBe(false);
  }
});

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
  const [one, two] = [{ cites: [["one", ""]] }, { cites: [["two", "§3.1"]] }];

  test.each<[markdown: string, ...read: unknown[]]>([
    ["As [@one] and [@two, §3.1] say", "As ", one, " and ", two, " say"],
    [
      "[@one, pp. 3, 5;\n @two;@three,\nch. 2]",
      {
        cites: [
          ["one", "pp. 3, 5"],
          ["two", ""],
          ["three", "ch. 2"],
        ],
      },
    ],
    ["[[one]] [[two|other words]]", { links: "one", words: "" }, " ", { links: "two", words: "other words" }],
  ])("reads %j", (markdown, ...nodes) => {
    expect(read(markdown)).toEqual(nodes);
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
