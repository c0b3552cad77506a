import type { Root, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Prose } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";
import { collectReferences } from "./collect-references.ts";
import { referenceNodes, referenceSyntax } from "./reference-syntax.ts";

/**
 * Some Markdown takes time that is quadratic in its length or its number of lines. These limits keep it short for every
 * file.
 */
export const longestProse = 10_000;
const mostLines = 1_000;
const deepestMarkdown = 24;
/** So many block quotes and list items that begin on one line are not prose. */
const tooManyContainers = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){13}/m;

/** The parser searches for the end of each of these up to the end of the text. */
const opensHtml = /<(?:!--|!\[CDATA\[|![A-Z]|\?)/i;
const mostComments = 50;

/** The parser compares each of these with those before it. */
const emphasis = /\*+|_+/g;
const mostEmphasis = 1_000;

/** Markdown with references, as a tree. Browsers load this too: remark is twice its size. */
export const parseMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [referenceSyntax], mdastExtensions: [referenceNodes] });

/** References, entities, HTML and tables contain one of these. */
const mayRefer = /[[<&|@]/;
const mayNest = /(?:(?:[>*_+-]|\d[.)])[^]*?){11}/;

/**
 * Reads a text as Markdown, with the place in the file of every reference. Null, with a finding, if it is too long or
 * nested too deep.
 */
export function readProse(text: Text, reading: Reading): Prose | null {
  const markdown = text.value;
  const lines = markdown.split("\n").length;
  if (markdown.length > longestProse || lines > mostLines) {
    const [number, unit, most] =
      lines > mostLines ? [lines, "lines", mostLines] : [markdown.length, "characters", longestProse];
    reading.report(
      "too-large",
      text.place,
      `This text has ${number} ${unit}; ${most} are allowed.`,
      "Keep what readers need here, and write the rest as claims.",
    );
    return null;
  }
  const comments = markdown.split(opensHtml).length - 1;
  if (comments > mostComments) {
    reading.report(
      "unsupported-markdown",
      text.place,
      `This text begins HTML comments or similar in ${comments} places, but Markdown can't contain HTML here.`,
      "Delete them. To show the characters themselves, put them in backticks.",
    );
    return null;
  }
  if (!mayRefer.test(markdown) && !mayNest.test(markdown)) return plainProse(text);
  const marks = markdown.match(emphasis)?.length ?? 0;
  const tree = marks > mostEmphasis || tooManyContainers.test(markdown) ? null : parseMarkdown(markdown);
  if (!tree || treeNests(tree, deepestMarkdown)) {
    reading.report(
      "too-large",
      text.place,
      "Lists, quotations or emphasis are nested too deep here.",
      "Use fewer levels. To show the characters themselves, put them in backticks.",
    );
    return null;
  }
  return { markdown, place: text.place, tree, ...collectReferences(tree, text, reading) };
}

/**
 * A text without references that can't be nested too deep, because each nesting mark makes at most two levels. Its tree
 * is built on first use; the texts of old versions never need it.
 */
function plainProse({ value: markdown, place }: Text): Prose {
  let tree: Root | undefined;
  return {
    markdown,
    place,
    get tree() {
      return (tree ??= parseMarkdown(markdown));
    },
    citations: [],
    claimLinks: [],
  };
}

/**
 * Whether a tree is more than `limit` levels deep. Uses an explicit stack; later stages use recursion and rely on this
 * check.
 */
export function treeNests(tree: Root, limit: number): boolean {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > limit) return true;
    if ("children" in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return false;
}
