import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { wrapMarkdown } from "../../../src/contribute/write/yaml-texts.ts";
import { holds } from "../../holds.ts";

/** The content of Markdown: its tree without places, with a space for each line break inside a paragraph. */
function meaningOf(markdown: string): unknown {
  const tree: unknown = JSON.parse(
    JSON.stringify(fromMarkdown(markdown), (key, value: unknown) => {
      if (key === "position") return undefined;
      return key === "value" && typeof value === "string" ? value.replace(/[ \t]*\n[ \t]*/g, " ") : value;
    }),
  );
  return tree;
}

test("a long paragraph is wrapped, and code, headings and citations stay whole", () => {
  const long = "word ".repeat(12);
  expect(wrapMarkdown(`${long}and so on\n# ${long}\n\`\`\`\n${long}\n\`\`\``, 40)).toEqual([
    "word word word word word word word word",
    "word word word word and so on",
    `# ${long}`,
    "```",
    long,
    "```",
  ]);
  expect(wrapMarkdown("It says so [@somebody-2022-title, §3 and the note below] and elsewhere.", 30)).toEqual([
    "It says so",
    "[@somebody-2022-title, §3 and the note below]",
    "and elsewhere.",
  ]);
});

test("fenced code inside a list stays whole", () => {
  const fenced = ["- ~~~", "  > word word", "", "  ~~~", ""];
  expect(wrapMarkdown([...fenced, "one two three"].join("\n"), 10)).toEqual([...fenced, "one two", "three"]);
});

test("the lines of a list or a quotation stay inside it", () => {
  expect(wrapMarkdown("- one two three four", 12)).toEqual(["- one two", "  three four"]);
  expect(wrapMarkdown("> one two three four", 12)).toEqual(["> one two", "> three four"]);
});

/** Without HTML, which the checker refuses. */
const word = fc.constantFrom(
  ..."word¦another¦a¦-¦+¦*¦1.¦12)¦#¦##¦>¦---¦===¦***¦|¦~~~¦```¦`¦``".split("¦"),
  ...["[", "]", "(", ")", "[a](b c)", "[[id|some words]]", "[@id, §3 b]", "[x]:", "*em", "em*", "**", "<b>", "<", ">"],
  ...["\\", "\\*", "a\\", "!", "![", "&amp;", "\u00a0", "http://x.y", ""],
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "- ", "1. ", "> ", ">", "  ", "    ", "\t", "# ", "```", "~~~~", "   - "),
    fc.array(word, { maxLength: 14 }),
  )
  .map(([start, words]) => start + words.join(" "));

test("wrapping any Markdown doesn't change what it says", () => {
  holds([fc.array(line, { maxLength: 5 }), fc.integer({ min: 10, max: 40 })], 500, (lines, width) => {
    const markdown = lines.join("\n");
    expect(meaningOf(wrapMarkdown(markdown, width).join("\n"))).toEqual(meaningOf(markdown));
  });
});
