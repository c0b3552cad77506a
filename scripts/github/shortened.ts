/** GitHub takes at most 65,536 characters in a comment. */
const mostCharacters = 60_000;

/**
 * Markdown that fits into a comment. What is too long is cut after a line, a code block that is cut is closed, and the
 * first line says where the whole is: `whole` is that sentence.
 */
export function shortened(markdown: string, whole: string): string {
  if (markdown.length <= mostCharacters) return markdown;
  const end = markdown.lastIndexOf("\n", mostCharacters);
  const kept = markdown.slice(0, end === -1 ? mostCharacters : end).replace(/[\uD800-\uDBFF]$/, "");
  return `**This is the beginning; it is too long for a comment.** ${whole}\n\n${kept}${closing(kept)}\n`;
}

/** What ends the code block that a text ends in; "" where it ends in none. */
function closing(markdown: string): string {
  let open = "";
  for (const line of markdown.split("\n")) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === "") open = fence.startsWith("`") && rest.includes("`") ? "" : fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open === "" ? "" : `\n${open}`;
}
