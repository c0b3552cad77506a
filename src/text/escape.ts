const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string, special: RegExp): string =>
  text
    // What XML forbids.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(special, (character) => entities[character] ?? character);

/** Escapes text for HTML, SVG or XML, in an element or a quoted attribute. Removes characters that XML forbids. */
export const escapeHtml = (text: string): string => escaped(text, /[&<>"']/g);

/** The same in an element, where quotes may stay; never for an attribute. */
export const escapeText = (text: string): string => escaped(text, /[&<>]/g);

const longest = 80;

/** A text from a file for a message: in backticks, on one line, and cut after 80 characters. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}

/** Joins the lines of a text: each line end, with the white space around it, becomes a space. */
export function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/);
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()))
    .filter((line, index) => line !== "" || index === 0 || index === last)
    .join(" ");
}

/** HTML whose lines don't break after the hyphen of a name such as ISO-8859. */
export const unbroken = (html: string): string =>
  html.replaceAll(/(?<![\p{L}\p{N}-])[\p{Lu}\p{N}]{1,4}-[\p{Lu}\p{N}]+/gu, '<span class="unbroken">$&</span>');
