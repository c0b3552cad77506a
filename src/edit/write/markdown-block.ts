import { escaped, hasUnwritable } from "./scalar.ts";
import { wrapMarkdown } from "./wrap-markdown.ts";

/** The line width, in characters. Short lines make differences easy to review. */
const width = 100;

/** Markdown as a literal block (`|`), with long paragraphs wrapped; in quotation marks if it has characters that a block can't contain. */
export function markdownBlock(markdown: string, indent: number): readonly string[] {
  const text = markdown.replace(/\r\n?/g, "\n").trim();
  if (hasUnwritable(text)) return [escaped(text)];
  const pad = " ".repeat(indent);
  return ["|", ...wrapMarkdown(text, width - indent).map((line) => (line.trim() === "" ? "" : pad + line))];
}
