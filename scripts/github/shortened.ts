/** GitHub allows at most 65,536 characters in a comment. */
const mostCharacters = 60_000;

/**
 * Markdown that fits into a comment. Longer text is cut after a line, an open code block is closed, and `whole`, a sentence that
 * says where the full text is, is put first.
 */
export function shortened(markdown: string, whole: string): string {
  if (markdown.length <= mostCharacters) return markdown;
  const end = markdown.lastIndexOf("\n", mostCharacters);
  const kept = markdown.slice(0, end === -1 ? mostCharacters : end).replace(/[\uD800-\uDBFF]$/, "");
  return `**This is only the beginning, because the text is too long for a comment.** ${whole}\n\n${kept}${closing(kept)}\n`;
}

/** The fence that closes an open code block at the end of a text; "" if there is none. */
function closing(markdown: string): string {
  let open = "";
  for (const line of markdown.split("\n")) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === "") open = fence.startsWith("`") && rest.includes("`") ? "" : fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open === "" ? "" : `\n${open}`;
}
