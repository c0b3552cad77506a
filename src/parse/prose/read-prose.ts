import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Prose } from "../../model.ts";
import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";
import { collectReferences } from "./collect-references.ts";
import { remarkReferences } from "./references.ts";
import { treeNests } from "./tree-nests.ts";

/** The work that some Markdown makes grows with the square of its length; this keeps any file's within a second. */
const longestProse = 10_000;
const deepestMarkdown = 24;
/** More block quotes and list items than this begun on one line are no prose. */
const tooManyContainers = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){13}/m;

const processor = unified().use(remarkParse).use(remarkReferences).freeze();

/** Reads a text as Markdown, with the places in the file of everything it refers to. Null where it is too long or too deep to be read. */
export function readProse(text: Text, reading: Reading): Prose | null {
  const markdown = text.value;
  if (markdown.length > longestProse) {
    reading.report(
      "prose-too-long",
      text.place,
      `This text has ${markdown.length} characters; ${longestProse} are allowed.`,
      "Keep what a reader needs here, and make claims of the rest.",
    );
    return null;
  }
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
