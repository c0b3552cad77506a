import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Prose } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";
import { collectReferences } from "./collect-references.ts";
import { remarkReferences } from "./references.ts";
import { treeNests } from "./tree-nests.ts";

/** The work that some Markdown makes grows with the square of its length and of its lines; these keep any file's near that of an ordinary one. */
const longestProse = 10_000;
const mostLines = 1_000;
const deepestMarkdown = 24;
/** More block quotes and list items than this begun on one line are no prose. */
const tooManyContainers = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){13}/m;

/** Each of these is looked for to the text's end. */
const opensHtml = /<(?:!--|!\[CDATA\[|![A-Z]|\?)/i;
const mostComments = 50;

const processor = unified().use(remarkParse).use(remarkReferences).freeze();

/** What refers to something, what stands for a character, and what our Markdown hasn't, has one of these. */
const mayRefer = /[[<&|]/;
const mayNest = /(?:(?:[>*_+-]|\d[.)])[^]*?){11}/;

/** Reads a text as Markdown, with the places in the file of everything it refers to. Null where it is too long or too deep to be read. */
export function readProse(text: Text, reading: Reading): Prose | null {
  const markdown = text.value;
  const lines = markdown.split("\n").length;
  if (markdown.length > longestProse || lines > mostLines) {
    const [number, unit, most] =
      lines > mostLines ? [lines, "lines", mostLines] : [markdown.length, "characters", longestProse];
    reading.report(
      "prose-too-long",
      text.place,
      `This text has ${number} ${unit}; ${most} are allowed.`,
      "Keep what a reader needs here, and make claims of the rest.",
    );
    return null;
  }
  const comments = markdown.split(opensHtml).length - 1;
  if (comments > mostComments) {
    reading.report(
      "unsupported-markdown",
      text.place,
      `This text begins HTML comments and the like in ${comments} places, and Markdown here has no HTML.`,
      "Take them out; put signs that are meant as they are in backquotes.",
    );
    return null;
  }
  if (!mayRefer.test(markdown) && !mayNest.test(markdown)) return plainProse(text);
  const tree = tooManyContainers.test(markdown) ? null : processor.parse(markdown);
  if (!tree || treeNests(tree, deepestMarkdown)) {
    reading.report(
      "nested-too-deep",
      text.place,
      "Lists, quotations or emphasis lie too deep in one another here.",
      "Write it in fewer levels; put signs that are meant as they are in backquotes.",
    );
    return null;
  }
  return { markdown, place: text.place, tree, ...collectReferences(tree, text, reading) };
}

/**
 * A text that refers to nothing and can't nest too deep: each sign that nests makes two levels at the most. Its tree is made
 * when somebody asks for it, which nobody does for the texts of old versions.
 */
function plainProse({ value: markdown, place }: Text): Prose {
  let tree: Root | undefined;
  return {
    markdown,
    place,
    get tree() {
      return (tree ??= processor.parse(markdown));
    },
    citations: [],
    claimLinks: [],
  };
}
