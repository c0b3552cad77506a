import { escaped, hasUnwritable } from "./scalar.ts";
import { wrapMarkdown } from "./wrap-markdown.ts";

/** A page of a book has about as many characters in a line; reviewers read differences line by line. */
const width = 100;

/** Markdown as a literal block (`|`), long paragraphs in lines; in quotation marks where it holds characters that a block can't. */
export function markdownBlock(markdown: string, indent: number): readonly string[] {
  const text = markdown.replace(/\r\n?/g, "\n").trim();
  if (hasUnwritable(text)) return [escaped(text)];
  const pad = " ".repeat(indent);
  return ["|", ...wrapMarkdown(text, width - indent).map((line) => (line.trim() === "" ? "" : pad + line))];
}
