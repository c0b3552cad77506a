const longest = 80;

/** A text from a file as a message shows it: between backticks, on one line, and cut where it is long. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}
