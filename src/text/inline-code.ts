const longest = 80;

/** A text from a file for a message: in backticks, on one line, and cut after 80 characters. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}
