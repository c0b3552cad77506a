/** The start of a line that is a block of its own in Markdown: list item, quotation, heading, rule, fence, table row, definition, code. */
const beginsBlock =
  /^(?: {4}|\t| {0,3}(?:[-*+]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\||`{3}|~{3}|\[[^\]]+\]:|(?:-{2,}|={2,}|\*{3,}|_{3,})\s*$))/;

/**
 * Puts each Markdown paragraph on one line, because line breaks within it mean nothing. Works on the text rather than on a
 * syntax tree: the result must not depend on a Markdown library.
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
