/** What begins a block of its own in Markdown: a list item, a quotation, a heading, a rule, a fence, a table's row, a definition, code. */
const beginsBlock =
  /^(?: {4}|\t| {0,3}(?:[-*+]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\||`{3}|~{3}|\[[^\]]+\]:|(?:-{2,}|={2,}|\*{3,}|_{3,})\s*$))/;

/**
 * Markdown with each paragraph on one line: how its lines were broken in the file means nothing. Works on the text and not on
 * a syntax tree, because the result must be the same with whatever Markdown library the site has in ten years.
 */
export function joinLines(markdown: string): string {
  let joined = "";
  let afterBlank = false;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === "") {
      afterBlank = joined !== "";
      continue;
    }
    const isBlock = beginsBlock.test(line);
    if (joined !== "") joined += afterBlank ? "\n\n" : isBlock ? "\n" : " ";
    joined += (isBlock ? line : line.trimStart()).trimEnd().replaceAll(/(?<=\S)\s+/g, " ");
    afterBlank = false;
  }
  return joined;
}
